import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { requestJobs } from "../../queue/request-jobs"
import { followUps } from "../follow-ups"

export const cancelOrderLicencesStepId = "cancel-esd-order-licences"

/**
 * Decides that all licences of a canceled order are cancelled, and asks for what
 * follows; those that nobody bought are cancelled at once. Not undone: a canceled order never becomes another.
 */
export const cancelOrderLicencesStep = createStep(
  cancelOrderLicencesStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { cancellations } = container.resolve<EsdModuleService>(ESD_MODULE)

    await requestJobs(
      container,
      followUps(await cancellations.cancelOrder(order_id))
    )

    return new StepResponse()
  }
)
