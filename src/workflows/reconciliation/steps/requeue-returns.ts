import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { returnAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueReturnsStepId = "requeue-esd-returns"

/**
 * Asks again for every accepted cancellation that nothing works on, page by
 * page; answers their number. Need not be undone: a job for one that came to its
 * end changes nothing.
 */
export const requeueReturnsStep = createStep(
  requeueReturnsStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { facts } =
      container.resolve<EsdModuleService>(ESD_MODULE).cancellations
    let requeued = 0

    for await (const waiting of facts.findAccepted(older_than_ms)) {
      await requestJobs(container, waiting.map(returnAssetJob))
      requeued += waiting.length
    }

    return new StepResponse(requeued)
  }
)
