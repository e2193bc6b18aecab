import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { checkEsdDraftOrderStep } from "../steps/check-draft-order"

export const checkEsdDraftOrderWorkflowId = "check-esd-draft-order"

/**
 * Whether a draft order with licences can be executed, check by check, or what
 * became of it. Changes nothing.
 *
 * @example
 * const { result } = await checkEsdDraftOrderWorkflow(container).run({
 *   input: { order_id: "order_123" },
 * })
 */
export const checkEsdDraftOrderWorkflow = createWorkflow(
  checkEsdDraftOrderWorkflowId,
  (input: { order_id: string }) =>
    new WorkflowResponse(checkEsdDraftOrderStep(input))
)
