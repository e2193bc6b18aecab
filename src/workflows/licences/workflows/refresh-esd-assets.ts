import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import { requestRefreshesStep } from "../steps/request-refreshes"

export const refreshEsdAssetsWorkflowId = "refresh-esd-assets"

/** Looks at the vendor, in the background, what became of many licences; says which it refused, and why. */
export const refreshEsdAssetsWorkflow = createWorkflow(
  refreshEsdAssetsWorkflowId,
  (input: { ids: string[]; actor: Actor }) =>
    new WorkflowResponse(requestRefreshesStep(input))
)
