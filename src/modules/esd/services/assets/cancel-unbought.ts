import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"

/**
 * Cancels the licences of an order that nobody bought, and notes it in the
 * ledger in the same statement. Where `purchase_called_at` says that a purchase
 * may be on its way or was never answered, the licence is only marked: whoever
 * tries it next asks the vendor, keeps what was sold and buys nothing.
 */
export async function cancelUnbought(
  knex: Knex,
  orderId: string
): Promise<void> {
  const keyless: string[] = await knex("esd_asset")
    .where({ order_id: orderId, order_canceled_at: null })
    .whereNot({ status: "cancelled" })
    .whereNot({ sync_status: "synchronized" })
    .orderBy("id")
    .pluck("id")

  await knex.raw(
    `with keyless as (
       select a.id, a.purchase_called_at is null as unbought, k.ledger_id
         from esd_asset a
         join unnest(?::text[], ?::text[]) as k (id, ledger_id)
           on k.id = a.id
        where a.order_canceled_at is null
          and a.status <> 'cancelled'
          and a.sync_status <> 'synchronized'
        order by a.id
          for update of a
     ), changed as (
       update esd_asset a
          set order_canceled_at = now(), updated_at = now(),
              status = case when k.unbought then 'cancelled'
                else a.status end,
              sync_status = case when k.unbought then a.sync_status
                else 'unsynchronized' end,
              sync_attempts = case when k.unbought then a.sync_attempts
                else 0 end,
              sync_reason = case
                when k.unbought or a.sync_reason = 'token_pending'
                  then a.sync_reason
                else 'outcome_unknown' end
         from keyless k
        where a.id = k.id
       returning a.id, k.ledger_id, k.unbought
     )
     insert into esd_ledger_entry
       (id, asset_id, action, actor_type, actor_id, details)
     select ledger_id, id,
            case when unbought then 'cancelled' else 'order_canceled' end,
            'system', null, null
       from changed`,
    [keyless, keyless.map(newLedgerId)]
  )
}
