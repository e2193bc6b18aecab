import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { PreviewInput } from "../preview-input"
import { sendTestEmailStep } from "../steps/send-test-email"

export const testEsdNotificationWorkflowId = "test-esd-notification"

/** Sends an e-mail with made-up content to one address, and fails where the mail server does not accept it. */
export const testEsdNotificationWorkflow = createWorkflow(
  testEsdNotificationWorkflowId,
  (input: PreviewInput & { to: string }) =>
    new WorkflowResponse(sendTestEmailStep(input))
)
