import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor, MailClaim, OpenedMailClaim } from "../../types"
import type { LicenceVault } from "../licence-vault"
import { claimMail } from "./claim-mail"
import { markMailSent } from "./mark-mail-sent"
import { releaseMail } from "./release-mail"
import { requestResend } from "./request-resend"

/** The light `email_status`: each licence's e-mail, sent once. */
export class LicenceMails {
  constructor(
    private readonly knex: Knex,
    private readonly vault: LicenceVault,
    /** How long one worker may be busy with one e-mail, in milliseconds. */
    private readonly leaseMs: number
  ) {}

  /**
   * Takes the unsent e-mail of a licence for one try, key included.
   *
   * @returns null when there is nothing to send or another worker has it.
   */
  async claim(assetId: string): Promise<OpenedMailClaim | null> {
    const claimed = await claimMail(this.knex, assetId, this.leaseMs)

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
    return markMailSent(this.knex, mail)
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
   */
  requestResend(assetId: string, actor: Actor): Promise<boolean> {
    return requestResend(this.knex, assetId, actor)
  }
}
