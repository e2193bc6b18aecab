import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { eachOnce } from "../../../../gathering/each-once"
import { gather } from "../../../../gathering/gather"
import type { PluginOptions } from "../../../../options"
import type { Actor, MailClaim, OpenedMailClaim } from "../../types"
import { isRefusedValue } from "../is-refused-value"
import type { LicenceVault } from "../licence-vault"
import { claimMails } from "./claim-mails"
import { markMailsSent } from "./mark-mails-sent"
import { releaseMail } from "./release-mail"
import { requestResend } from "./request-resend"

/** E-mails that share one statement. */
const TOGETHER = { max: 100, repeatsAlone: isRefusedValue }

/** The light `email_status`: each licence's e-mail, sent once. */
export class LicenceMails {
  readonly #claim = gather(
    async (ids: readonly string[]) =>
      eachOnce(
        ids,
        await claimMails(this.knex, ids, this.options.email.timeoutMs)
      ),
    TOGETHER
  )

  readonly #markSent = gather(
    async (mails: ReadonlyArray<Pick<MailClaim, "id" | "claim">>) => {
      await markMailsSent(this.knex, mails)

      return mails.map(() => undefined)
    },
    TOGETHER
  )

  constructor(
    private readonly knex: Knex,
    private readonly vault: LicenceVault,
    private readonly options: Pick<PluginOptions, "email" | "storeLimits">
  ) {}

  /**
   * Takes the unsent e-mail of a licence for one try, key included.
   *
   * @returns null when there is nothing to send or another worker has it.
   */
  async claim(assetId: string): Promise<OpenedMailClaim | null> {
    const claimed = await this.#claim(assetId)

    if (!claimed) {
      return null
    }

    const { token_envelope, activation_link_envelope, ...mail } = claimed

    try {
      return {
        ...mail,
        ...this.vault.open({
          id: claimed.id,
          token_envelope,
          activation_link_envelope,
        }),
      }
    } catch (error) {
      // Staff see why; the e-mail goes out once the encryption key is back.
      await this.release(claimed, {
        error: (error as Error).message,
        final: false,
      })

      throw error
    }
  }

  /** Notes that the mail server accepted the e-mail. */
  markSent(mail: Pick<MailClaim, "id" | "claim">): Promise<void> {
    return this.#markSent(mail)
  }

  /** Gives an e-mail back that was not accepted; `final` ends the tries. */
  release(
    mail: Pick<MailClaim, "id" | "claim">,
    unsent: { error: string; final: boolean }
  ): Promise<void> {
    return releaseMail(this.knex, mail, unsent)
  }

  /**
   * Lets an e-mail be sent again because a person asked.
   *
   * @returns false when there is nothing to send.
   * @throws TooManyRequestsError when a customer asked too often.
   */
  requestResend(assetId: string, actor: Actor): Promise<boolean> {
    const { resendsPerHour: perHour } = this.options.storeLimits

    return requestResend(this.knex, assetId, { actor, perHour })
  }
}
