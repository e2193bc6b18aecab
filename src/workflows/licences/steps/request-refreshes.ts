import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { Actor } from "../../../modules/esd/types"
import {
  ESD_QUEUE_MODULE,
  EsdQueueUnavailableError,
} from "../../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../../modules/esd-queue"
import { refreshAssetJob } from "../../queue/jobs"
import type { BulkResult } from "../bulk-result"
import { except } from "../except"
import { QUEUE_UNAVAILABLE } from "../unavailable"

export const requestRefreshesStepId = "request-esd-asset-refreshes"

/**
 * Asks for jobs that look at the vendor what became of licences, then notes who
 * asked. Fails where Redis does not answer, because nothing in PostgreSQL makes
 * it be asked again.
 */
export const requestRefreshesStep = createStep(
  requestRefreshesStepId,
  async ({ ids, actor }: { ids: string[]; actor: Actor }, { container }) => {
    const { actions } = container.resolve<EsdModuleService>(ESD_MODULE)
    const queue = container.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
    const accepted = await actions.findRefreshable([...new Set(ids)])

    try {
      await queue.enqueueMany(accepted.map(refreshAssetJob))
    } catch (error) {
      throw error instanceof EsdQueueUnavailableError ? unavailable() : error
    }

    await actions.noteRefreshes(accepted, actor)

    const result: BulkResult = {
      accepted: accepted.length,
      refused: await actions.whyRefused("refresh", except(ids, accepted)),
    }

    return new StepResponse(result)
  }
)

function unavailable(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "The vendor was not asked, because the queue of the ESD plugin does not answer. Please check that Redis runs, then try again.",
    QUEUE_UNAVAILABLE
  )
}
