import { MedusaError } from "@medusajs/framework/utils"
import type { SmtpFailure, SmtpFailureCode } from "./smtp-failure"

const sentences: Record<SmtpFailureCode, string> = {
  server_unreachable:
    "The mail server could not be reached. Check host and port in the options of esd-smtp, and whether the server runs.",
  connection_lost:
    "The connection to the mail server broke off before it accepted the e-mail. It will be sent again; if this goes on, check the server.",
  tls_failed:
    "The connection to the mail server could not be encrypted. Check its certificate, and the options secure and tls of esd-smtp.",
  authentication_failed:
    "The mail server did not accept the credentials. Check auth.user and auth.pass in the options of esd-smtp.",
  sender_refused:
    "The mail server refused the sender. Check that the account in the options of esd-smtp may send from this address.",
  recipient_refused:
    "The mail server refused the recipient for good. Check the e-mail address. If it refuses everybody, the account may not send to other domains.",
  message_too_large:
    "The e-mail is larger than the mail server accepts. Make its attachments smaller or raise the server's limit.",
  message_refused:
    "The mail server refused the e-mail for good, for example as spam. Look into the server's log for the reason.",
  deferred:
    "The mail server does not accept the e-mail now and asks to send it again later.",
  invalid_message:
    "The notification cannot be sent as an e-mail. It needs a recipient's address, a subject, and html or text.",
  unknown: "The e-mail could not be handed to the mail server.",
}

/**
 * An e-mail that the mail server did not accept. Medusa's Notification module
 * keeps nothing of it but the message, so the message ends with a mark that
 * `readDeliveryFailures` reads back: `[esd-smtp recipient_refused permanent 550 5.1.1]`.
 */
export class SmtpDeliveryError extends MedusaError {
  readonly failure: SmtpFailure

  /** @param detail what exactly is wrong, free of personal data and content */
  constructor(failure: SmtpFailure, detail?: string) {
    const mark = [
      "esd-smtp",
      failure.code,
      failure.isPermanent ? "permanent" : "passing",
      failure.status,
    ]

    super(
      failure.isPermanent
        ? MedusaError.Types.INVALID_DATA
        : MedusaError.Types.UNEXPECTED_STATE,
      [sentences[failure.code], detail, `[${mark.filter(Boolean).join(" ")}]`]
        .filter(Boolean)
        .join(" "),
      failure.code
    )
    this.failure = failure
  }
}
