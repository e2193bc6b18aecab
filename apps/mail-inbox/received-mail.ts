/** A mail as the inbox keeps it and as `GET /api/mails` shows it. */
export type ReceivedMail = {
  id: string
  /** The header Message-ID with its angle brackets, or null. */
  message_id: string | null
  from: string
  /** Everybody it was delivered to, blind copies included. */
  to: string[]
  subject: string
  /** The plain text part; empty where a mail has only html. */
  text: string
  attachments: MailAttachment[]
  received_at: string
}

export type MailAttachment = {
  filename: string
  content_type: string
  /** In bytes. */
  size: number
  /** Path on this server. */
  url: string
}
