import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import {
  acceptCancellationsStep,
  type CancellationSelection,
} from "../steps/accept-cancellations"

export const cancelEsdAssetsWorkflowId = "cancel-esd-assets"

/** Cancels many licences, or an order's, in the background; says which it refused, and why. */
export const cancelEsdAssetsWorkflow = createWorkflow(
  cancelEsdAssetsWorkflowId,
  (input: {
    selection: CancellationSelection
    actor: Actor
    comment: string | null
  }) => new WorkflowResponse(acceptCancellationsStep(input))
)
