import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MailClaim } from "../../types"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"

/**
 * Notes that the mail server accepted the e-mails of licences. Rows are locked
 * in the order of their ids, as everywhere, so that no two statements wait for
 * each other in a ring.
 */
export async function markMailsSent(
  knex: Knex,
  mails: ReadonlyArray<Pick<MailClaim, "id" | "claim">>
): Promise<void> {
  await knex.raw(
    `with accepted as (
       select * from json_to_recordset(?::json)
         as m (id text, claim timestamptz, ledger_id text)
     ), locked as (
       select a.id, m.ledger_id
         from esd_asset a
         join accepted m on m.id = a.id and m.claim = a.email_claimed_until
        where a.email_status = 'pending'
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set email_status = 'sent', email_sent_at = now(), email_error = null,
              email_claimed_until = null, updated_at = now()
         from locked l
        where a.id = l.id
       returning a.id, l.ledger_id, null::jsonb as details
     ) ${LEDGER_OF_GATHERED}`,
    [
      JSON.stringify(
        mails.map(({ id, claim }) => ({ id, claim, ledger_id: newLedgerId() }))
      ),
      "email_sent",
    ]
  )
}
