import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNoticeEmailStep } from "../steps/send-notice-email"

export const emailEsdNoticeWorkflowId = "email-esd-notice"

/**
 * Tries once to send an e-mail about something that happened, to the customer
 * or to staff.
 *
 * @example
 * await emailEsdNoticeWorkflow(container).run({ input: { notice_id: "esdnot_123" } })
 */
export const emailEsdNoticeWorkflow = createWorkflow(
  emailEsdNoticeWorkflowId,
  (input: { notice_id: string }) =>
    new WorkflowResponse(sendNoticeEmailStep(input))
)
