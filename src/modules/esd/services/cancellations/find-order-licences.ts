import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A licence of an order, and whether it is cancelled. */
export type OrderLicence = { id: string; status: string }

/** All licences of an order, in its order. */
export async function findOrderLicences(
  knex: Knex,
  orderId: string
): Promise<OrderLicence[]> {
  return knex<OrderLicence & { order_id: string }>("esd_asset")
    .select("id", "status")
    .where({ order_id: orderId })
    .orderBy(["line_item_id", "unit_index"])
}
