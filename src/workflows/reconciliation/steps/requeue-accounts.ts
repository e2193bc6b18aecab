import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { accountSyncJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueAccountsStepId = "requeue-esd-accounts"

/**
 * Asks again for every account whose synchronization was asked for and that
 * nothing works on, page by page; answers their number. Need not be undone: a job for
 * something that is done changes nothing.
 */
export const requeueAccountsStep = createStep(
  requeueAccountsStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const { reconciliation } = container.resolve<EsdModuleService>(ESD_MODULE)
    let requeued = 0

    for await (const accounts of reconciliation.findUnsynchronizedAccounts(
      older_than_ms
    )) {
      await requestJobs(
        container,
        accounts.map(({ id }) => accountSyncJob(id))
      )
      requeued += accounts.length
    }

    return new StepResponse(requeued)
  }
)
