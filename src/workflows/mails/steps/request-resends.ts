import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"
import type { BulkResult } from "../../licences/bulk-result"
import { except } from "../../licences/except"
import { atOnce, emailAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requestResendsStepId = "request-esd-asset-resends"

/**
 * Makes the e-mails of licences wait to be sent again and asks for their jobs.
 * Not undone: the reconcile job finds the unsent e-mails whatever fails next.
 */
export const requestResendsStep = createStep(
  requestResendsStepId,
  async ({ ids, actor }: { ids: string[]; actor: Actor }, { container }) => {
    const { actions } = container.resolve<EsdModuleService>(ESD_MODULE)
    const accepted = await actions.resendMany([...new Set(ids)], actor)

    await requestJobs(
      container,
      accepted.map(({ id }) => atOnce(emailAssetJob(id)))
    )

    const result: BulkResult = {
      accepted: accepted.length,
      refused: await actions.whyRefused("resend", except(ids, accepted)),
    }

    return new StepResponse(result)
  }
)
