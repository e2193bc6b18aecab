import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { atOnce, settleCancellationsJob } from "../../queue/jobs"
import { retryRefundStep } from "../steps/retry-refund"

export const retryEsdRefundWorkflowId = "retry-esd-refund"

/**
 * Tries again to give the money of a credit note back. Staff ask for it once
 * they removed what it failed for.
 *
 * @example
 * await retryEsdRefundWorkflow(container).run({ input: { credit_note_id: "esdinv_123" } })
 */
export const retryEsdRefundWorkflow = createWorkflow(
  retryEsdRefundWorkflowId,
  (input: { credit_note_id: string }) => {
    const orders = retryRefundStep(input)

    enqueueJobsStep(
      transform({ orders }, (data) =>
        data.orders.map((id) => atOnce(settleCancellationsJob(id)))
      )
    )

    return new WorkflowResponse(void 0)
  }
)
