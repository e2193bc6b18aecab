import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import type EsdModuleService from "../../../modules/esd/service"
import type { RequestedRetries } from "../../../modules/esd/services/actions/request-retries"
import type { Actor } from "../../../modules/esd/types"
import { accountSyncJob, atOnce, provisionAssetJob } from "../../queue/jobs"
import { requestJobs } from "../../queue/request-jobs"
import type { BulkResult } from "../bulk-result"
import { except } from "../except"
import { inBatches } from "../in-batches"

export const requestRetriesStepId = "request-esd-asset-retries"

/** Given licences, or all that failed for a reason. */
export type RetrySelection = { ids: string[] } | { sync_reason: string }

/** Licences that failed for a reason: so many at a time, and in one request. */
const PAGE = 1000
const MOST_PAGES = 10

/**
 * Makes licences wait to be bought again and asks for their jobs, batch by
 * batch, because a reason can have very many of them. Not undone: the reconcile
 * job finds the waiting licences whatever fails next.
 */
export const requestRetriesStep = createStep(
  requestRetriesStepId,
  async (
    { selection, actor }: { selection: RetrySelection; actor: Actor },
    { container }
  ) =>
    new StepResponse<BulkResult>(
      "ids" in selection
        ? await retryNamed(selection.ids, actor, container)
        : await retryFailed(selection.sync_reason, actor, container)
    )
)

async function retryNamed(
  ids: string[],
  actor: Actor,
  container: MedusaContainer
): Promise<BulkResult> {
  const { actions } = container.resolve<EsdModuleService>(ESD_MODULE)
  const result: BulkResult = { accepted: 0, refused: [] }

  for (const batch of inBatches(ids)) {
    const retries = await actions.retryMany(batch, actor)
    const refused = except(batch, retries.accepted)

    await requestRetryJobs(retries, container)
    result.accepted += retries.accepted.length
    result.refused.push(...(await actions.whyRefused("retry", refused)))
  }

  return result
}

async function retryFailed(
  reason: string,
  actor: Actor,
  container: MedusaContainer
): Promise<BulkResult> {
  const { actions } = container.resolve<EsdModuleService>(ESD_MODULE)
  let accepted = 0
  let after: string | null = null

  for (let page = 0; page < MOST_PAGES; page += 1) {
    const ids = await actions.findFailed(reason, { after, limit: PAGE })

    if (!ids.length) {
      break
    }

    const retries = await actions.retryMany(ids, actor, reason)

    await requestRetryJobs(retries, container)
    accepted += retries.accepted.length
    after = ids[ids.length - 1]
  }

  const more = await actions.findFailed(reason, { after, limit: 1 })

  return { accepted, refused: [], has_more: more.length > 0 }
}

function requestRetryJobs(
  { accepted, account_ids }: RequestedRetries,
  container: MedusaContainer
): Promise<void> {
  return requestJobs(container, [
    ...account_ids.map((id) => atOnce(accountSyncJob(id))),
    ...accepted.map((asset) => atOnce(provisionAssetJob(asset))),
  ])
}
