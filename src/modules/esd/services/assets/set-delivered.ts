import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockInOrder } from "./lock-in-order"

/** Notes the delivery of an order at its licences; a cancelled one was not delivered. */
export async function setDelivered(knex: Knex, orderId: string): Promise<void> {
  await knex("esd_asset")
    .whereIn(
      "id",
      lockInOrder(knex)
        .where({ order_id: orderId })
        .whereNot({ status: "cancelled" })
        .whereNull("delivered_at")
    )
    .update({ delivered_at: knex.fn.now() })
}
