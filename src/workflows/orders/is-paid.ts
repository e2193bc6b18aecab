import { MathBN } from "@medusajs/framework/utils"
import type { OrderToSplit } from "./order-to-split"

/** Whether what was captured, less refunds, covers the order. A free order is paid. */
export function isPaid({
  total,
  payment_collections,
}: Pick<OrderToSplit, "total" | "payment_collections">): boolean {
  const received = (payment_collections ?? []).reduce(
    (sum, { captured_amount, refunded_amount }) =>
      MathBN.add(sum, MathBN.sub(captured_amount ?? 0, refunded_amount ?? 0)),
    MathBN.convert(0)
  )

  return MathBN.gte(received, total)
}
