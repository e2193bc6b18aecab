import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"
import { accountNotFound } from "../account-not-found"

export const requestAccountSyncStepId = "request-esd-account-sync-step"

/** The options of a synchronization, as staff fill them in. */
export type SyncOptions = {
  id: string
  role: "reseller" | "user"
  /** Microsoft contact e-mail. */
  email: string
  actor: Actor
}

/**
 * Stores the options of a synchronization and asks for it, or refuses with a
 * sentence. Not undone: the reconcile job finds the account whatever is lost.
 */
export const requestAccountSyncStep = createStep(
  requestAccountSyncStepId,
  async ({ id, role, email, actor }: SyncOptions, { container }) => {
    const requested = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .accounts.requestSync(id, { role, microsoft_email: email }, actor)

    if (!requested) {
      throw accountNotFound(id)
    }

    return new StepResponse({ id })
  }
)
