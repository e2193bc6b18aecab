import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"

export const requestRetryStepId = "request-esd-asset-retry"

/**
 * Makes a licence wait to be bought again, and its refused accounts to be
 * synchronized, or refuses with a sentence. Not undone: the reconcile job finds
 * the waiting licence whatever fails next.
 */
export const requestRetryStep = createStep(
  requestRetryStepId,
  async (
    { asset_id, actor }: { asset_id: string; actor: Actor },
    { container }
  ) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const { connection_id } = await esd.retrieveEsdAsset(asset_id, {
      select: ["id", "connection_id"],
    })
    const account_ids = await esd.actions.retry(asset_id, actor)

    return new StepResponse({ id: asset_id, connection_id, account_ids })
  }
)
