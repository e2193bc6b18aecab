import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { OrderRefund, OrderToRefund } from "./order-to-refund"

/** What Medusa's own refunds are called among an order's transactions. */
const REFERENCE = "refund"

/**
 * Adds the order's transactions of refunds that miss it: a process was killed
 * after Medusa wrote the refund, and before it noted it at the order.
 *
 * @returns the refunds that missed it.
 */
export async function completeTransactions(
  container: MedusaContainer,
  order: OrderToRefund,
  refunds: OrderRefund[]
): Promise<OrderRefund[]> {
  if (!refunds.length) {
    return []
  }

  const orders = container.resolve(Modules.ORDER)
  const noted = await orders.listOrderTransactions({
    order_id: order.id,
    reference: REFERENCE,
    reference_id: refunds.map(({ id }) => id),
  })
  const known = new Set(noted.map(({ reference_id }) => reference_id))
  const missing = refunds.filter(({ id }) => !known.has(id))

  if (missing.length) {
    await orders.addOrderTransactions(
      missing.map(({ id, amount }) => ({
        order_id: order.id,
        amount: MathBN.mult(amount, -1),
        currency_code: order.currency_code,
        reference: REFERENCE,
        reference_id: id,
      }))
    )
  }

  return missing
}
