import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readNotificationsStep } from "../steps/read-notifications"

export const readEsdNotificationsWorkflowId = "read-esd-notifications-workflow"

/** Reads the settings of all e-mails, or of the one of an event, with the built-in texts. */
export const readEsdNotificationsWorkflow = createWorkflow(
  readEsdNotificationsWorkflowId,
  (input: { event?: string }) =>
    new WorkflowResponse(readNotificationsStep(input))
)
