import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { emailInvoiceJob } from "../../queue/jobs"
import { carryOutRefundsStep } from "../steps/carry-out-refunds"
import { checkOrderRefundsStep } from "../steps/check-order-refunds"
import { completeCancellationsStep } from "../steps/complete-cancellations"
import { issueCreditNotesStep } from "../steps/issue-credit-notes"
import { noteCreditNotesStep } from "../steps/note-credit-notes"
import { requestRefundsStep } from "../steps/request-refunds"

export const settleEsdCancellationsWorkflowId = "settle-esd-cancellations"

/**
 * Brings the returned licences of an order to their end: credit note, its
 * e-mail, refund. Each step looks at what stands before it does anything, so
 * that the whole can be repeated, and killed, anywhere: one credit note, one
 * refund.
 *
 * @example
 * await settleEsdCancellationsWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const settleEsdCancellationsWorkflow = createWorkflow(
  settleEsdCancellationsWorkflowId,
  (input: { order_id: string }) => {
    const credited = issueCreditNotesStep(input)
    const notes = transform({ credited }, (data) => data.credited.notes)

    noteCreditNotesStep(notes)
    requestRefundsStep(notes)
    enqueueJobsStep(
      transform({ notes }, (data) =>
        data.notes.map(({ id, asset_ids }) =>
          emailInvoiceJob(id, asset_ids.length)
        )
      )
    )

    const refunds = carryOutRefundsStep(input)

    const nextLook = completeCancellationsStep(
      transform({ input, credited }, (data) => ({
        order_id: data.input.order_id,
        credited: data.credited,
      }))
    )
    checkOrderRefundsStep(
      transform({ input }, (data) => ({ order_ids: [data.input.order_id] }))
    )

    return new WorkflowResponse(
      transform({ nextLook, refunds }, (data) =>
        data.refunds.outcome !== "retry" && data.nextLook !== null
          ? {
              outcome: "retry",
              retryAfterMs: data.nextLook,
              reason: "licences of the order are still being returned",
            }
          : data.refunds
      )
    )
  }
)
