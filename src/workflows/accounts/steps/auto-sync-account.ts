import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"

export const autoSyncAccountStepId = "auto-sync-esd-account"

/**
 * Asks for the synchronization of a new account where the option
 * `autoSyncAccounts` says so; answers the ids to enqueue. Not undone: the
 * account itself is.
 */
export const autoSyncAccountStep = createStep(
  autoSyncAccountStepId,
  async ({ id, actor }: { id: string; actor: Actor }, { container }) => {
    const { options, accounts } =
      container.resolve<EsdModuleService>(ESD_MODULE)

    return new StepResponse(
      options.autoSyncAccounts
        ? await accounts.requestSyncs({ ids: [id] }, actor)
        : []
    )
  }
)
