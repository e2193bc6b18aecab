import type { BigNumberInput } from "@medusajs/framework/types"
import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import type { EsdDraftOrderPrices } from "../../types/esd-draft-order"
import type { PricedLine } from "./price-lines"
import type { PricedUnit } from "./price-units"

type TaxLine = { line_item_id: string; rate: BigNumberInput }

type Adjustment = {
  item_id: string
  amount: BigNumberInput
  is_tax_inclusive?: boolean
}

type Totals = Record<
  "subtotal" | "discount_subtotal" | "tax_total" | "total",
  BigNumberInput
>

type Input = {
  currency_code: string
  lines: PricedLine[]
  units: PricedUnit[]
  taxLines: TaxLine[]
  /** What promotions take off, by unit. */
  adjustments: Adjustment[]
}

/** Adds up prices, promotions and taxes as Medusa does for carts and orders. */
export function addUpPrices({
  currency_code,
  lines,
  units,
  taxLines,
  adjustments,
}: Input): EsdDraftOrderPrices {
  const byUnit = groupBy(adjustments, ({ item_id }) => item_id)
  const byLine = groupBy(taxLines, ({ line_item_id }) => line_item_id)
  const totals = decorateCartTotals({
    currency_code,
    items: units.map((unit) => ({
      ...unit,
      adjustments: byUnit.get(unit.id) ?? [],
      tax_lines: byLine.get(unit.item_id) ?? [],
    })),
  }) as unknown as Totals & { items: Array<Totals & { item_id: string }> }
  const byItem = groupBy(totals.items, (_, index) => units[index].item_id)

  return {
    currency_code,
    items: lines.map((line) => ({
      variant_id: line.variant_id,
      title: line.title,
      quantity: line.quantity,
      unit_price: line.unit_price,
      original_unit_price: line.compare_at_unit_price,
      ...sumOf(byItem.get(line.id) ?? []),
    })),
    ...sumOf([totals]),
  }
}

function sumOf(totals: Totals[]) {
  const sum = (name: keyof Totals) =>
    Number(
      totals.reduce(
        (amount, it) => MathBN.add(amount, it[name] ?? 0),
        MathBN.convert(0)
      )
    )

  return {
    subtotal: sum("subtotal"),
    discount_subtotal: sum("discount_subtotal"),
    tax_total: sum("tax_total"),
    total: sum("total"),
  }
}

function groupBy<Item>(
  items: Item[],
  keyOf: (item: Item, index: number) => string
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()

  items.forEach((item, index) => {
    const key = keyOf(item, index)
    const group = groups.get(key) ?? []
    group.push(item)
    groups.set(key, group)
  })

  return groups
}
