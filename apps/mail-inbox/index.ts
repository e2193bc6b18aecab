export { startMailInbox } from "./start-mail-inbox"
export type { MailInbox, MailInboxOptions } from "./start-mail-inbox"
export type { MailAttachment, ReceivedMail } from "./received-mail"
