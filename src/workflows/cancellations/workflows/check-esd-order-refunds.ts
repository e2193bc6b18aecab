import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { checkOrderRefundsStep } from "../steps/check-order-refunds"

export const checkEsdOrderRefundsWorkflowId = "check-esd-order-refunds"

/**
 * Looks whether orders were refunded although their licences are alive, and
 * notes it at the licences. Runs when Medusa refunded a payment.
 *
 * @example
 * await checkEsdOrderRefundsWorkflow(container).run({ input: { order_ids: ["order_123"] } })
 */
export const checkEsdOrderRefundsWorkflow = createWorkflow(
  checkEsdOrderRefundsWorkflowId,
  (input: { order_ids: string[] }) => {
    checkOrderRefundsStep(input)

    return new WorkflowResponse(void 0)
  }
)
