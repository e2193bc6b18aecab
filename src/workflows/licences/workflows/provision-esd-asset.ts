import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { prepareFollowUpJobs } from "../prepare-follow-up-jobs"
import { provisionAssetStep } from "../steps/provision-asset"

export const provisionEsdAssetWorkflowId = "provision-esd-asset"

/**
 * Tries once to buy a licence; its outcome tells the queue what to do. Runs as
 * a job, and again by the reconcile job when that was lost.
 *
 * @example
 * await provisionEsdAssetWorkflow(container).run({ input: { asset_id: "esda_123" } })
 */
export const provisionEsdAssetWorkflow = createWorkflow(
  provisionEsdAssetWorkflowId,
  ({ asset_id }: { asset_id: string }) => {
    const result = provisionAssetStep({ asset_id })

    enqueueJobsStep(transform({ asset_id, result }, prepareFollowUpJobs))

    return new WorkflowResponse(result)
  }
)
