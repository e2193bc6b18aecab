import type { PricedLine } from "./price-lines"
import type { SignedDraftLine } from "./steps/plan-draft-lines"

/**
 * Gives each line the price that was calculated for the quantity of its item:
 * as a line of quantity 1 it would lose a price for larger quantities. Lines
 * stand in the order of the items.
 */
export function withPrices(lines: SignedDraftLine[], priced: PricedLine[]) {
  const prices = priced.flatMap((item) =>
    Array.from({ length: item.quantity }, () => item)
  )

  return lines.map((line, index) => ({
    ...line,
    unit_price: prices[index].unit_price,
    compare_at_unit_price: prices[index].compare_at_unit_price ?? undefined,
    is_tax_inclusive: prices[index].is_tax_inclusive,
  }))
}
