import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The order of a licence, when all of its licences that are still wanted have
 * their keys and its fulfilment is not marked delivered yet; else null.
 */
export async function findCompletedOrder(
  knex: Knex,
  assetId: string
): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: Array<{ order_id: string }> }>(
    `select a.order_id
       from esd_asset a
      where a.id = ?
        and a.delivered_at is null
        and not exists (
          select 1 from esd_asset other
           where other.order_id = a.order_id
             and other.sync_status <> 'synchronized'
             and other.status <> 'cancelled')`,
    [assetId]
  )

  return rows[0]?.order_id ?? null
}
