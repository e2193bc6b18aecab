import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CanceledLicences } from "../../types"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"

/**
 * Cancels the licences of an order that nobody bought yet, and notes it in the
 * ledger in the same statement. Whatever may have been bought stays.
 *
 * A licence that a worker holds is cancelled too, as long as
 * `purchase_called_at` is empty: claims set it before a purchase leaves, so
 * that worker is busy with the account, and finds no licence to buy afterwards.
 */
export async function cancelUnbought(
  knex: Knex,
  orderId: string
): Promise<CanceledLicences> {
  const unbought: string[] = await knex("esd_asset")
    .where({ order_id: orderId, purchase_called_at: null })
    .whereNot({ status: "cancelled" })
    .whereNot({ sync_status: "synchronized" })
    .orderBy("id")
    .pluck("id")
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `with unbought as (
       select a.id, u.ledger_id
         from esd_asset a
         join unnest(?::text[], ?::text[]) as u (id, ledger_id)
           on u.id = a.id
        where a.status <> 'cancelled'
          and a.sync_status <> 'synchronized'
          and a.purchase_called_at is null
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set status = 'cancelled', updated_at = now()
         from unbought u
        where a.id = u.id
       returning a.id, u.ledger_id, null::jsonb as details
     ) ${LEDGER_OF_GATHERED}`,
    [unbought, unbought.map(newLedgerId), "cancelled"]
  )

  return { cancelled: rowCount, in_flight: await countInFlight(knex, orderId) }
}

async function countInFlight(knex: Knex, orderId: string): Promise<number> {
  const { rows } = await knex.raw<{ rows: Array<{ count: number }> }>(
    `select count(*)::int as count
       from esd_asset
      where order_id = ? and status <> 'cancelled'
        and sync_status = 'unsynchronized'
        and sync_claimed_until > now()`,
    [orderId]
  )

  return rows[0].count
}
