import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"

/** What one licence costs, in whole minor units of the currency. */
export type PrintedAmounts = { net: Decimal; tax: Decimal; gross: Decimal }

/**
 * Rounds the items of a document for print so that every row and every column
 * adds up, and the total is the exact total rounded: what was charged.
 *
 * Medusa calculates taxes finer than a currency is, and items that are rounded
 * one by one miss their total by cents. Here each item is the difference of two
 * rounded running sums. Amounts in whole minor units stay as they are.
 */
export function printedAmounts(
  items: { amount: string; tax_amount: string }[],
  digits: number
): PrintedAmounts[] {
  const nets = roundAsRunningSum(
    items.map(({ amount }) => MathBN.convert(amount)),
    digits
  )
  const grosses = roundAsRunningSum(
    items.map(({ amount, tax_amount }) => MathBN.add(amount, tax_amount)),
    digits
  )

  return nets.map((net, index) => ({
    net,
    tax: MathBN.sub(grosses[index], net),
    gross: grosses[index],
  }))
}

function roundAsRunningSum(amounts: Decimal[], digits: number): Decimal[] {
  let exact = MathBN.convert(0)
  let printed = MathBN.convert(0)

  return amounts.map((amount) => {
    exact = MathBN.add(exact, amount)
    const before = printed
    printed = MathBN.convert(exact, digits)

    return MathBN.sub(printed, before)
  })
}
