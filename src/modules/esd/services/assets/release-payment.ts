import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addToLedger } from "../ledger/ledger"
import { lockInOrder } from "./lock-in-order"

/** Lets the licences of an order go that waited for its payment. */
export async function releasePayment(
  knex: Knex,
  orderId: string
): Promise<void> {
  await knex.transaction(async (transaction) => {
    const released = await transaction("esd_asset")
      .whereIn(
        "id",
        lockInOrder(transaction).where({
          order_id: orderId,
          sync_reason: "awaiting_payment",
        })
      )
      .update({ sync_reason: "queued", updated_at: transaction.fn.now() })
      .returning("id")

    await addToLedger(
      transaction,
      released.map(({ id }) => ({ asset_id: id, action: "payment_received" }))
    )
  })
}
