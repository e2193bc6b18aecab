import { decorateCartTotals } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { PricedLine } from "./price-lines"

/** One licence with its price, as promotions look at lines. */
export type PricedUnit = PricedLine & {
  quantity: 1
  /** The item that it belongs to. */
  item_id: string
  subtotal: BigNumberInput
  original_total: BigNumberInput
}

/** The lines of the draft order to be: one for each licence, before promotions and taxes. */
export function priceUnits(
  currency_code: string,
  lines: PricedLine[]
): PricedUnit[] {
  const units = lines.flatMap((line) =>
    Array.from({ length: line.quantity }, (_, index) => ({
      ...line,
      id: `${line.id}-${index}`,
      item_id: line.id,
      quantity: 1 as const,
    }))
  )
  const { items } = decorateCartTotals({
    currency_code,
    items: units,
  }) as unknown as { items: PricedUnit[] }

  return units.map((unit, index) => ({
    ...unit,
    subtotal: items[index].subtotal,
    original_total: items[index].original_total,
  }))
}
