import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Those of the orders that have licences that are not cancelled. */
export async function findLivingOrders(
  knex: Knex,
  orderIds: string[]
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ order_id: string }> }>(
    `select distinct order_id
       from esd_asset
      where order_id = any(?) and status <> 'cancelled'`,
    [orderIds]
  )

  return rows.map(({ order_id }) => order_id)
}
