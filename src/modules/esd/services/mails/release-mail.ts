import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MailClaim } from "../../types"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"

/** Gives an e-mail back that the mail server did not accept. */
export async function releaseMail(
  knex: Knex,
  { id, claim }: Pick<MailClaim, "id" | "claim">,
  unsent: { error: string; final: boolean }
): Promise<void> {
  await knex.raw(
    `with changed as (
       update esd_asset
          set email_status = ?, email_error = ?, email_claimed_until = null,
              updated_at = now()
        where id = ? and email_claimed_until = ?::timestamptz
          and email_status = 'pending'
       returning id
     ) ${LEDGER_OF_CHANGED}`,
    [
      unsent.final ? "failed" : "pending",
      unsent.error,
      id,
      claim,
      ...ledgerBindings({
        action: unsent.final ? "email_failed" : "email_deferred",
        details: { error: unsent.error },
      }),
    ]
  )
}
