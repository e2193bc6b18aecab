import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"

export const requestResendStepId = "request-esd-asset-resend"

/**
 * Makes the e-mail of a licence wait to be sent again, or refuses with a
 * sentence. Not undone: the reconcile job finds the unsent e-mail whatever
 * fails next.
 */
export const requestResendStep = createStep(
  requestResendStepId,
  async (
    { asset_id, actor, to }: { asset_id: string; actor: Actor; to?: string },
    { container }
  ) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    await esd.retrieveEsdAsset(asset_id, { select: ["id"] })
    await esd.actions.resend(asset_id, actor, to)

    return new StepResponse(void 0)
  }
)
