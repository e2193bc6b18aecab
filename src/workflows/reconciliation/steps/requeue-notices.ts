import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { emailNoticeJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueNoticesStepId = "requeue-esd-notices"

/** Statements that write a failure have long ended when it is this old. */
const SETTLED_MS = 5_000

/**
 * Tells staff of licences that failed, and asks again for every e-mail about
 * something that happened that nothing works on; answers the numbers. Need not
 * be undone: a job for an e-mail that was sent changes nothing.
 */
export const requeueNoticesStep = createStep(
  requeueNoticesStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { notices } = container.resolve<EsdModuleService>(ESD_MODULE)
    const failures = await notices.reportFailures(
      Math.min(SETTLED_MS, older_than_ms)
    )
    const unsent = await notices.findUnsent(older_than_ms)

    await requestJobs(
      container,
      [...new Set([...failures, ...unsent])].map(emailNoticeJob)
    )

    return new StepResponse({
      failures: failures.length,
      notices: unsent.length,
    })
  }
)
