import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { JobRequest } from "../../modules/esd-queue"
import { requestJobs } from "./request-jobs"

export const enqueueJobsStepId = "enqueue-esd-jobs"

/**
 * Asks for background work. Cannot be undone, and need not be: a job only says
 * "look at this id", and a look that finds nothing to do changes nothing.
 */
export const enqueueJobsStep = createStep(
  enqueueJobsStepId,
  async (jobs: JobRequest[], { container }) => {
    await requestJobs(container, jobs)

    return new StepResponse(void 0)
  }
)
