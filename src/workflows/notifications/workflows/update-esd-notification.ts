import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/esd/types"
import type { EsdNotificationChanges } from "../../../types"
import { readNotificationsStep } from "../steps/read-notifications"
import { updateNotificationStep } from "../steps/update-notification"

type Input = {
  event: string
  changes: EsdNotificationChanges
  /** Who makes the change; the plugin itself where it is absent. */
  actor?: Actor
}

export const updateEsdNotificationWorkflowId =
  "update-esd-notification-workflow"

/**
 * Changes how an e-mail is sent, and answers how it is then. E-mails that are
 * under way in other processes follow some seconds later.
 *
 * @example
 * await updateEsdNotificationWorkflow(container).run({
 *   input: { event: "welcome", changes: { cc: ["sales@shop.example"] } },
 * })
 */
export const updateEsdNotificationWorkflow = createWorkflow(
  updateEsdNotificationWorkflowId,
  (input: Input) => {
    updateNotificationStep(input)

    return new WorkflowResponse(readNotificationsStep({ event: input.event }))
  }
)
