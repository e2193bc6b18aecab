import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { SaidOfLicence } from "../said-of-licence"

export const requestCancellationStepId = "request-esd-cancellation-step"

/**
 * Notes that a customer wants a licence to be cancelled, or refuses with a
 * sentence. Not undone: the customer can withdraw it, and the e-mails that tell
 * of it are found by the reconcile job whatever fails next.
 */
export const requestCancellationStep = createStep(
  requestCancellationStepId,
  async ({ asset_id, ...said }: SaidOfLicence, { container }) =>
    new StepResponse(
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .cancellations.request(asset_id, said)
    )
)
