import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { accountSyncJob, atOnce, provisionAssetJob } from "../../queue/jobs"
import { requestRetryStep } from "../steps/request-retry"

export const retryEsdAssetWorkflowId = "retry-esd-asset"

/** Buys a licence again that failed or waits, because a person asked. */
export const retryEsdAssetWorkflow = createWorkflow(
  retryEsdAssetWorkflowId,
  (input: { asset_id: string; actor: Actor }) => {
    const asset = requestRetryStep(input)

    enqueueJobsStep(
      transform({ asset }, (data) => [
        ...data.asset.account_ids.map((id) => atOnce(accountSyncJob(id))),
        atOnce(provisionAssetJob(data.asset)),
      ])
    )

    return new WorkflowResponse(asset)
  }
)
