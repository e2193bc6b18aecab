import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"

export const autoSyncAccountsStepId = "auto-sync-esd-accounts"

/**
 * Asks for the synchronization of new accounts where the option
 * `autoSyncAccounts` says so; answers the ids to enqueue. Not undone: the
 * accounts themselves are.
 */
export const autoSyncAccountsStep = createStep(
  autoSyncAccountsStepId,
  async ({ ids, actor }: { ids: string[]; actor: Actor }, { container }) => {
    const { options, accounts } =
      container.resolve<EsdModuleService>(ESD_MODULE)

    return new StepResponse(
      options.autoSyncAccounts && ids.length
        ? await accounts.requestSyncs({ ids }, actor)
        : []
    )
  }
)
