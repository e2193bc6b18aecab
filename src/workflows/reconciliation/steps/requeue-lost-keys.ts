import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { answerLostKeyJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueLostKeysStepId = "requeue-esd-lost-keys"

/**
 * Asks again for every request for lost keys that nothing works on, answers
 * their number, and deletes those that are a day old. Need not be undone: a job
 * for a request that was answered changes nothing.
 */
export const requeueLostKeysStep = createStep(
  requeueLostKeysStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { lostKeys } = container.resolve<EsdModuleService>(ESD_MODULE)
    const unanswered = await lostKeys.findUnanswered(older_than_ms)
    await requestJobs(container, unanswered.map(answerLostKeyJob))
    await lostKeys.deleteOld()

    return new StepResponse(unanswered.length)
  }
)
