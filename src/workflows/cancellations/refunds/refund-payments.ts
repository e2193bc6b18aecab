import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { decimalDigits } from "../../decimal-digits"
import { overpaid, refundable } from "./amounts"
import { type OrderToRefund, paymentsOf } from "./order-to-refund"

type Decimal = ReturnType<typeof MathBN.convert>

type Refunding = {
  /** What is still to be given back. */
  amount: Decimal
  note: string
  /** Asked before each payment; false when another worker has taken over. */
  mayGoOn: () => Promise<boolean>
}

/**
 * Gives money back through Medusa's workflow, payment after payment: never more
 * than was captured of a payment and not refunded, and never more than was paid
 * beyond what the order comes to.
 *
 * @returns what could not be given back.
 */
export async function refundPayments(
  container: MedusaContainer,
  order: OrderToRefund,
  { amount, note, mayGoOn }: Refunding
): Promise<Decimal> {
  const digits = decimalDigits(order.currency_code)
  const due = MathBN.min(amount, MathBN.convert(overpaid(order), digits))
  let given = MathBN.convert(0)

  for (const payment of paymentsOf(order)) {
    const part = MathBN.min(
      MathBN.sub(due, given),
      MathBN.convert(refundable(payment), digits)
    )

    if (MathBN.lte(part, 0)) {
      continue
    }

    if (!(await mayGoOn())) {
      throw new Error("Another worker has taken this refund over.")
    }

    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: part, note },
    })
    given = MathBN.add(given, part)
  }

  return MathBN.sub(amount, given)
}
