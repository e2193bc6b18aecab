import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { atOnce, emailAssetJob } from "../../queue/jobs"
import { requestResendStep } from "../steps/request-resend"

export const resendEsdAssetWorkflowId = "resend-esd-asset"

/** Sends the e-mail of a licence again because a person asked, to another address where one is given. */
export const resendEsdAssetWorkflow = createWorkflow(
  resendEsdAssetWorkflowId,
  (input: { asset_id: string; actor: Actor; to?: string }) => {
    requestResendStep(input)
    enqueueJobsStep(
      transform({ input }, (data) => [
        atOnce(emailAssetJob(data.input.asset_id)),
      ])
    )

    return new WorkflowResponse(input)
  }
)
