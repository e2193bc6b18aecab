import { simpleParser, type ParsedMail } from "mailparser"
import type { ReceivedMail } from "./received-mail"

/** Who handed the mail over and to whom, as said in the SMTP dialogue. */
export type MailEnvelope = { from: string; to: string[] }

/** Reads what the list shows out of a raw mail. */
export async function readMail(
  id: string,
  raw: Buffer,
  envelope: MailEnvelope,
  receivedAt: Date
): Promise<ReceivedMail> {
  const parsed = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  return {
    id,
    message_id: parsed.messageId ?? null,
    from: parsed.from?.text ?? envelope.from,
    to: envelope.to,
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    attachments: parsed.attachments.map((attachment, index) => ({
      filename: filenameOf(attachment, index),
      content_type: attachment.contentType,
      size: attachment.size,
      url: `/mails/${id}/attachments/${index}`,
    })),
    received_at: receivedAt.toISOString(),
  }
}

function filenameOf(
  attachment: ParsedMail["attachments"][number],
  index: number
): string {
  return attachment.filename ?? `attachment-${index + 1}`
}
