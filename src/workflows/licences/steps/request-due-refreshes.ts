import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import { refreshAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"

export const requestDueRefreshesStepId = "request-due-esd-refreshes-step"

/**
 * Asks for the refreshes of the licences whose turn it is, page by page; answers
 * their number. Need not be undone: a look changes nothing but what is known.
 * While Redis does not answer they are left out, and have their next turn.
 */
export const requestDueRefreshesStep = createStep(
  requestDueRefreshesStepId,
  async ({ until }: { until: string }, { container }) => {
    const { facts } =
      container.resolve<EsdModuleService>(ESD_MODULE).cancellations
    let requested = 0

    for await (const due of facts.findDueForRefresh(new Date(until))) {
      await requestJobs(container, due.map(refreshAssetJob))
      requested += due.length
    }

    return new StepResponse(requested)
  }
)
