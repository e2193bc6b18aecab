import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import type { SendMailOptions, SMTPPoolSentMessageInfo } from "nodemailer"
import addressparser from "nodemailer/lib/addressparser"
import { createSmtpTransport } from "./create-smtp-transport"
import { mailOf } from "./mail-of"
import { parseSmtpOptions } from "./parse-smtp-options"
import { SmtpDeliveryError } from "./smtp-delivery-error"
import { smtpFailureOf } from "./smtp-failure-of"
import type { SmtpOptions, SmtpOptionsInput } from "./smtp-options"
import { writeMail } from "./write-mail"

type InjectedDependencies = { logger: Logger }

/**
 * Sends notifications as e-mails over SMTP, for shops that have no provider for
 * the channel `email`. It sends a notification's `content`, and of its
 * `provider_data` reads `message_id`, `to` (further recipients), `cc`, `bcc` and
 * `reply_to`.
 */
export class SmtpNotificationProviderService extends AbstractNotificationProviderService {
  static identifier = "esd-smtp"

  protected readonly logger_: Logger
  protected readonly options_: SmtpOptions
  protected readonly transport_: ReturnType<typeof createSmtpTransport>

  /** Stops the boot with one message that names every fault of the options. */
  static validateOptions(options: Record<string, unknown>): void {
    parseSmtpOptions(options)
  }

  constructor({ logger }: InjectedDependencies, options: SmtpOptionsInput) {
    super()

    this.logger_ = logger
    this.options_ = parseSmtpOptions(options)
    this.transport_ = createSmtpTransport(this.options_)
  }

  /**
   * Hands one e-mail to the mail server and answers its Message-ID.
   *
   * @throws SmtpDeliveryError when the server did not accept it for `to`. What
   * happens to the others is only logged, because the e-mail is on its way.
   */
  async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = mailOf(notification, this.options_.from)
    const info = await this.handOver_(mail).catch((error) => {
      throw new SmtpDeliveryError(smtpFailureOf(error))
    })

    this.assertAcceptedFor_(notification.to, info)
    return { id: info.messageId }
  }

  /** Closes all idle connections; busy ones finish first. For tests and scripts. */
  close(): void {
    this.transport_.close()
  }

  protected async handOver_(
    mail: SendMailOptions
  ): Promise<SMTPPoolSentMessageInfo> {
    return this.transport_.sendMail(writeMail(mail))
  }

  protected assertAcceptedFor_(
    to: string,
    { messageId, rejected, rejectedErrors = [] }: SMTPPoolSentMessageInfo
  ): void {
    if (!rejected.length) {
      return
    }

    const recipients = addressparser(to, { flatten: true }).map(
      ({ address }) => address
    )

    if (recipients.every((address) => rejected.includes(address))) {
      const refusals = rejectedErrors.filter(({ recipient }) =>
        recipients.includes(recipient ?? "")
      )

      throw new SmtpDeliveryError(
        smtpFailureOf(
          refusals.find(({ permanent }) => !permanent) ?? refusals[0]
        )
      )
    }

    this.logger_.warn(
      `esd-smtp: the mail server accepted ${messageId}, but refused ${rejected.length} of its recipients`
    )
  }
}
