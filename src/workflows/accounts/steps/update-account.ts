import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { AccountChanges, Actor } from "../../../modules/esd/types"
import { accountNotFound } from "../account-not-found"

export const updateAccountStepId = "update-esd-account-step"

type Input = { id: string; changes: AccountChanges; actor: Actor }

/**
 * Changes an account, or refuses with a sentence; answers whether the vendor
 * has to be told. Not undone: nothing that can fail follows, and the reconcile
 * job finds the account whatever is lost.
 */
export const updateAccountStep = createStep(
  updateAccountStepId,
  async ({ id, changes, actor }: Input, { container }) => {
    const changed = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .accounts.change(id, changes, actor)

    if (!changed) {
      throw accountNotFound(id)
    }

    return new StepResponse(changed)
  }
)
