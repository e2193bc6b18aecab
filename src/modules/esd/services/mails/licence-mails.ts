import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { eachOnce } from "../../../../gathering/each-once"
import { gather } from "../../../../gathering/gather"
import type { PluginOptions } from "../../../../options"
import type { MailClaim, OpenedMailClaim } from "../../types"
import { isRefusedValue } from "../is-refused-value"
import type { LicenceVault } from "../licence-vault"
import { claimMails } from "./claim-mails"
import { markMailsSent } from "./mark-mails-sent"
import { releaseMail } from "./release-mail"
import { suppressMails } from "./suppress-mails"

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

  readonly #suppress = gather(
    async (ids: readonly string[]) =>
      eachOnce(ids, await suppressMails(this.knex, ids)),
    TOGETHER
  )

  constructor(
    private readonly knex: Knex,
    private readonly vault: LicenceVault,
    private readonly options: Pick<PluginOptions, "email">
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

  /**
   * Notes that the e-mail of a licence is not sent, because the shop switched it
   * off.
   *
   * @returns whether it was; what a person asked to be sent is not held back.
   */
  async suppress(assetId: string): Promise<boolean> {
    return Boolean(await this.#suppress(assetId))
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
}
