import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { SaidOfLicence } from "../said-of-licence"

export const acceptCancellationStepId = "accept-esd-cancellation-step"

/** A cancellation that staff decide on: of their own, or as the customer asked. */
type Input = SaidOfLicence & { is_approval: boolean }

/**
 * Decides that a licence is cancelled, or refuses with a sentence. Not undone:
 * the reconcile job finds it and brings it to its end whatever fails next.
 */
export const acceptCancellationStep = createStep(
  acceptCancellationStepId,
  async ({ asset_id, is_approval, ...said }: Input, { container }) => {
    const { cancellations } = container.resolve<EsdModuleService>(ESD_MODULE)

    return new StepResponse(
      is_approval
        ? await cancellations.approve(asset_id, said)
        : await cancellations.cancel(asset_id, said)
    )
  }
)
