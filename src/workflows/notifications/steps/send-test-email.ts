import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ESD_MODULE } from "../../../modules/esd"
import { newId } from "../../../modules/esd/lib/new-id"
import type EsdModuleService from "../../../modules/esd/service"
import { notificationRefused } from "../../../modules/esd/services/notifications/notification-refused"
import { MailNotAcceptedError } from "../../mails/mail-not-accepted-error"
import { MailOutcomeUnknownError } from "../../mails/mail-outcome-unknown-error"
import { messageId } from "../../mails/message-id"
import { sendNotification } from "../../mails/notification-sender"
import type { PreviewInput } from "../preview-input"
import { renderPreview } from "./render-preview"

export const sendTestEmailStepId = "send-esd-test-email"

/**
 * Sends an e-mail with made-up content to one address and waits until the mail
 * server accepted it. Cannot be undone.
 *
 * @throws MedusaError `esd_notification_test_refused` with what became of it
 */
export const sendTestEmailStep = createStep(
  sendTestEmailStepId,
  async ({ to, ...preview }: PreviewInput & { to: string }, { container }) => {
    const { options } = container.resolve<EsdModuleService>(ESD_MODULE)
    const content = await renderPreview(preview, container)
    const id = newId("esdtest")

    try {
      await sendNotification({
        to,
        ...(options.email.from && { from: options.email.from }),
        channel: "email",
        template: "microsoft-esd-test",
        trigger_type: "esd_notification.tested",
        resource_type: "esd_notification",
        resource_id: preview.event,
        idempotency_key: id,
        provider_data: { message_id: messageId(id, options) },
        content,
      })
    } catch (error) {
      if (
        error instanceof MailNotAcceptedError ||
        error instanceof MailOutcomeUnknownError
      ) {
        throw notificationRefused(
          "esd_notification_test_refused",
          `The test e-mail was not sent. ${error.message}`
        )
      }

      throw error
    }

    return new StepResponse(void 0)
  }
)
