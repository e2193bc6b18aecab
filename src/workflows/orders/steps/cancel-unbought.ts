import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"

export const cancelUnboughtStepId = "cancel-unbought-esd-assets-step"

/**
 * Cancels the licences of an order that nobody bought yet. Not undone: a
 * canceled order never becomes another.
 */
export const cancelUnboughtStep = createStep(
  cancelUnboughtStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .cancelUnbought(order_id)

    return new StepResponse()
  }
)
