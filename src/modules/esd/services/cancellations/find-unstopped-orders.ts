import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Those of canceled orders that still have licences of which nobody decided that they are cancelled. */
export async function findUnstoppedOrders(
  knex: Knex,
  orderIds: string[]
): Promise<string[]> {
  return knex("esd_asset")
    .distinct("order_id")
    .whereIn("order_id", orderIds)
    .whereNot({ status: "cancelled" })
    .whereNull("order_canceled_at")
    .pluck("order_id")
}
