import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const tryReturnStepId = "try-esd-return"

/**
 * One try to bring an accepted cancellation to its end: the vendor is asked how
 * the key stands, and to take it back. Cannot be undone: what the vendor took
 * back it does not hand out again.
 */
export const tryReturnStep = createStep(
  tryReturnStepId,
  async ({ cancellation_id }: { cancellation_id: string }, { container }) =>
    new StepResponse(
      await container
        .resolve<EsdModuleService>(ESD_MODULE)
        .cancellations.tryReturn(cancellation_id)
    )
)
