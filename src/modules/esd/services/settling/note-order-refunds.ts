import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether more of an order was refunded than was credited for its licences. */
export type OrderRefunds = {
  order_id: string
  /** When the refund was made that was not ours; null where there is none. */
  refunded_at: Date | null
}

/**
 * Notes at the licences of an order that are not cancelled that it was refunded,
 * or takes the note back where credit notes have made up for the refund since.
 */
export async function noteOrderRefunds(
  knex: Knex,
  { order_id, refunded_at }: OrderRefunds
): Promise<void> {
  await knex.raw(
    `update esd_asset
        set order_refunded_at = ?::timestamptz, updated_at = now()
      where id in (
        select id from esd_asset
         where order_id = ?
           and deleted_at is null
           and status <> 'cancelled'
           and (order_refunded_at is null) <> (?::timestamptz is null)
         order by id
           for update)`,
    [refunded_at, order_id, refunded_at]
  )
}
