import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { ProvisionOutcome } from "../../../modules/esd/types"

export const provisionAssetStepId = "provision-esd-asset-step"

/** What became of the try, and the order that is complete with it, if so. */
export type ProvisionAssetStepOutput = ProvisionOutcome & {
  completed_order_id: string | null
}

/**
 * One try to buy a licence. Answers what became of it, never the key. Cannot be
 * undone: what was bought is kept, and the purchase is remembered by its
 * transaction id.
 */
export const provisionAssetStep = createStep(
  provisionAssetStepId,
  async ({ asset_id }: { asset_id: string }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const result = await esd.provisionAsset(asset_id)

    return new StepResponse<ProvisionAssetStepOutput>({
      ...result,
      completed_order_id:
        result.outcome === "synchronized"
          ? await esd.findCompletedOrder(asset_id)
          : null,
    })
  }
)
