import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOOK_BACK_DAYS } from "./look-back-days"

/**
 * Finds orders with licences that have no key yet: those that a canceled order
 * would leave behind. Whether the order is canceled only Medusa knows.
 */
export async function findUnboughtOrders(
  knex: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ order_id: string }> }>(
    `select distinct order_id
       from esd_asset
      where deleted_at is null
        and status <> 'cancelled'
        and sync_status <> 'synchronized'
        and order_canceled_at is null
        and created_at < now() - ? * interval '1 millisecond'
        and created_at > now() - ${LOOK_BACK_DAYS} * interval '1 day'`,
    [olderThanMs]
  )

  return rows.map(({ order_id }) => order_id)
}
