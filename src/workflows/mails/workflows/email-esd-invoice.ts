import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendInvoiceEmailStep } from "../steps/send-invoice-email"

export const emailEsdInvoiceWorkflowId = "email-esd-invoice"

/**
 * Tries once to send the e-mail of an invoice.
 *
 * @example
 * await emailEsdInvoiceWorkflow(container).run({ input: { invoice_id: "esdinv_123" } })
 */
export const emailEsdInvoiceWorkflow = createWorkflow(
  emailEsdInvoiceWorkflowId,
  (input: { invoice_id: string }) =>
    new WorkflowResponse(sendInvoiceEmailStep(input))
)
