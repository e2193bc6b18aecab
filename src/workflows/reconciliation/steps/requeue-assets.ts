import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { emailAssetJob, provisionAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requeueAssetsStepId = "requeue-esd-assets"

/**
 * Asks again for every licence and e-mail that waits although nothing works on
 * it, page by page, so that memory stays flat. Need not be undone: a job for
 * something that is done changes nothing.
 */
export const requeueAssetsStep = createStep(
  requeueAssetsStepId,
  async ({ older_than_ms }: { older_than_ms: number }, { container }) => {
    const esd = container.resolve<EsdModuleService>(ESD_MODULE)
    const requeued = { licences: 0, mails: 0 }

    for await (const assets of esd.reconciliation.findUnbought(older_than_ms)) {
      await requestJobs(container, assets.map(provisionAssetJob))
      requeued.licences += assets.length
    }

    for await (const assets of esd.reconciliation.findUnsent(older_than_ms)) {
      await requestJobs(
        container,
        assets.map(({ id }) => emailAssetJob(id))
      )
      requeued.mails += assets.length
    }

    return new StepResponse(requeued)
  }
)
