import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { settleCancellationsJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueUnsettledStepId = "requeue-unsettled-esd-cancellations"

/**
 * Asks again for the credit notes and refunds that nothing works on, and answers
 * their orders. Need not be undone: a job that finds nothing changes nothing.
 */
export const requeueUnsettledStep = createStep(
  requeueUnsettledStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const orders = await container
      .resolve<EsdModuleService>(ESD_MODULE)
      .settling.findUnsettled(older_than_ms)
    await requestJobs(container, orders.map(settleCancellationsJob))

    return new StepResponse(orders)
  }
)
