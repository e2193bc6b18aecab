import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import {
  requestRetriesStep,
  type RetrySelection,
} from "../steps/request-retries"

export const retryEsdAssetsWorkflowId = "retry-esd-assets"

/** Buys licences again that failed or wait, because a person asked; says which it refused, and why. */
export const retryEsdAssetsWorkflow = createWorkflow(
  retryEsdAssetsWorkflowId,
  (input: { selection: RetrySelection; actor: Actor }) =>
    new WorkflowResponse(requestRetriesStep(input))
)
