import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { requestResendsStep } from "../steps/request-resends"

export const resendEsdAssetsWorkflowId = "resend-esd-assets"

/** Sends the e-mails of many licences again, because a person asked; says which it refused, and why. */
export const resendEsdAssetsWorkflow = createWorkflow(
  resendEsdAssetsWorkflowId,
  (input: { ids: string[]; actor: Actor }) =>
    new WorkflowResponse(requestResendsStep(input))
)
