import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { SendMailOptions } from "nodemailer"
import { recipientsOf } from "./recipients-of"
import { SmtpDeliveryError } from "./smtp-delivery-error"

const addresses = z.union([z.string(), z.array(z.string())]).optional()

/** What this provider reads of `provider_data`; it ignores the rest. */
const providerData = z.object({
  /** Message-ID. Without it nodemailer makes one. */
  message_id: z.string().min(3).optional(),
  /** Who gets the e-mail besides the notification's own `to`. */
  to: addresses,
  cc: addresses,
  bcc: addresses,
  reply_to: addresses,
})

/**
 * Makes the e-mail of a notification. It has to carry its content, because
 * there are no templates here.
 *
 * @throws SmtpDeliveryError `invalid_message` when recipient, subject or body is
 * missing, or `provider_data` has the wrong form.
 */
export function mailOf(
  notification: ProviderSendNotificationDTO,
  defaultFrom: string
): SendMailOptions {
  const { to, content, attachments } = notification
  const extras = providerData.safeParse(notification.provider_data ?? {})

  const faults = [
    to?.includes("@") ? [] : "to",
    content?.subject ? [] : "content.subject",
    content?.html || content?.text ? [] : "content.html or content.text",
    extras.error?.issues.map(
      ({ path }) => `provider_data.${String(path[0])}`
    ) ?? [],
  ].flat()

  if (faults.length || !extras.success || !content) {
    throw new SmtpDeliveryError(
      { code: "invalid_message", isPermanent: true, status: null },
      `Missing or wrong: ${faults.join(", ")}.`
    )
  }

  return {
    from: notification.from?.trim() || defaultFrom,
    ...recipientsOf(to, extras.data),
    replyTo: extras.data.reply_to,
    messageId: extras.data.message_id,
    subject: content.subject,
    html: content.html,
    text: content.text,
    // Costs a third less CPU than quoted-printable, and no line of a key or link is ever broken.
    textEncoding: "base64",
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: attachments?.map((attachment) => ({
      filename: attachment.filename,
      content: attachment.content,
      encoding: "base64",
      contentType: attachment.content_type,
      contentDisposition:
        attachment.disposition === "inline" ? "inline" : "attachment",
      cid: attachment.id,
    })),
  }
}
