import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The orders of some licences, when all licences of the order that are still
 * wanted have their keys and its fulfilment is not marked delivered yet. Each
 * order is answered once, with one of the given licences.
 */
export async function findCompletedOrders(
  knex: Knex,
  assetIds: readonly string[]
): Promise<Array<{ id: string; order_id: string }>> {
  const { rows } = await knex.raw<{
    rows: Array<{ id: string; order_id: string }>
  }>(
    `select min(a.id) as id, a.order_id
       from esd_asset a
      where a.id = any(?)
        and a.delivered_at is null
      group by a.order_id
     having not exists (
       select 1 from esd_asset other
        where other.order_id = a.order_id
          and other.sync_status <> 'synchronized'
          and other.status <> 'cancelled')`,
    [[...assetIds]]
  )

  return rows
}
