import { MathBN } from "@medusajs/framework/utils"
import { decimalDigits } from "../../decimal-digits"
import {
  type OrderPayment,
  type OrderRefund,
  type OrderToRefund,
  paymentsOf,
} from "./order-to-refund"

type Decimal = ReturnType<typeof MathBN.convert>

/** What was captured of a payment and not given back yet. */
export function refundable({ captures, refunds }: OrderPayment): Decimal {
  return MathBN.sub(sum(captures), sum(refunds))
}

/** How much more was paid for an order than it comes to; 0 where nothing is. */
export function overpaid(order: OrderToRefund): Decimal {
  const paid = MathBN.sum(0, ...paymentsOf(order).map(refundable))
  const more = MathBN.sub(paid, order.total)

  return MathBN.gt(more, 0) ? more : MathBN.convert(0)
}

/** All refunds of an order. */
export function refundsOf(order: OrderToRefund): OrderRefund[] {
  return paymentsOf(order).flatMap(({ refunds }) => refunds ?? [])
}

/** Adds amounts up. */
export function sum(
  rows: Array<{ amount: OrderRefund["amount"] }> | undefined
): Decimal {
  return MathBN.sum(0, ...(rows ?? []).map(({ amount }) => amount))
}

/** The smallest amount of a currency: what is less than that cannot be given back. */
export function coin(currencyCode: string): Decimal {
  return MathBN.convert(`1e-${decimalDigits(currencyCode)}`)
}
