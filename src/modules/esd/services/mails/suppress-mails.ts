import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"

/**
 * Notes that the e-mails of licences are not sent, because the shop switched
 * them off. What a person asked for stays, as does what a worker has.
 *
 * @returns the licences whose e-mail was held back
 */
export async function suppressMails(
  knex: Knex,
  assetIds: readonly string[]
): Promise<Array<{ id: string }>> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `with given as (
       select * from unnest(?::text[], ?::text[]) as g (id, ledger_id)
     ), unsent as (
       select a.id, g.ledger_id
         from esd_asset a
         join given g on g.id = a.id
        where a.sync_status = 'synchronized'
          and a.status <> 'cancelled'
          and a.email_status = 'pending'
          and a.email_resends = 0
          and (a.email_claimed_until is null or a.email_claimed_until < now())
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set email_status = 'suppressed', email_error = null,
              email_claimed_until = null, updated_at = now()
         from unsent u
        where a.id = u.id
       returning a.id, u.ledger_id, null::jsonb as details
     ), noted as (${LEDGER_OF_GATHERED})
     select id from changed`,
    [[...assetIds], assetIds.map(newLedgerId), "email_suppressed"]
  )

  return rows
}
