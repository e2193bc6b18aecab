import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { SaidOfLicence } from "../said-of-licence"

export const declineCancellationStepId = "decline-esd-cancellation-step"

/**
 * Declines a customer's request, or refuses with a sentence. Not undone: the
 * customer can ask again, and staff can cancel by themselves.
 */
export const declineCancellationStep = createStep(
  declineCancellationStepId,
  async ({ asset_id, ...said }: SaidOfLicence, { container }) =>
    new StepResponse(
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .cancellations.decline(asset_id, said)
    )
)
