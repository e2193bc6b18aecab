import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MailClaim } from "../../types"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"

/** Notes that the mail server accepted the e-mail of a licence. */
export async function markMailSent(
  knex: Knex,
  { id, claim }: Pick<MailClaim, "id" | "claim">
): Promise<void> {
  await knex.raw(
    `with changed as (
       update esd_asset
          set email_status = 'sent', email_sent_at = now(), email_error = null,
              email_claimed_until = null, updated_at = now()
        where id = ? and email_claimed_until = ?::timestamptz
          and email_status = 'pending'
       returning id
     ) ${LEDGER_OF_CHANGED}`,
    [id, claim, ...ledgerBindings({ action: "email_sent" })]
  )
}
