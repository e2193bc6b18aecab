import type { CalculatedPriceSet } from "@medusajs/framework/types"
import type { DraftOrderItem } from "./draft-order-input"
import { draftRefused } from "./draft-order-refused"
import { type DraftVariant, titleOfVariant } from "./draft-variant"

/** An item with its price and what tax rates go by. */
export type PricedLine = {
  id: string
  variant_id: string
  product_id: string
  product_type_id: string | null
  title: string
  quantity: number
  unit_price: number
  /** The price without the customer's price list, where it is higher. */
  compare_at_unit_price: number | null
  is_tax_inclusive: boolean
  is_discountable: boolean
}

type Input = {
  items: DraftOrderItem[]
  variants: DraftVariant[]
  /** By variant. */
  prices: Record<string, CalculatedPriceSet>
}

/**
 * Gives each item its price.
 *
 * @throws MedusaError for a variant that does not exist or has no price here.
 */
export function priceLines({ items, variants, prices }: Input): PricedLine[] {
  return items.map(({ variant_id, quantity }, index) => {
    const variant = variants.find(({ id }) => id === variant_id)

    if (!variant?.product) {
      throw draftRefused(
        "esd_draft_variant_unknown",
        `items.${index}.variant_id: there is no product variant ${variant_id}.`
      )
    }

    const price = prices[variant_id]
    const amount = price?.calculated_amount

    if (amount == null) {
      throw draftRefused(
        "esd_draft_price_missing",
        `items.${index}.variant_id: "${titleOfVariant(variant)}" has no price in this region. Give it one first.`
      )
    }

    const original = Number(price.original_amount ?? amount)

    return {
      id: String(index),
      variant_id,
      product_id: variant.product.id,
      product_type_id: variant.product.type_id,
      title: titleOfVariant(variant),
      quantity,
      unit_price: Number(amount),
      compare_at_unit_price: original > Number(amount) ? original : null,
      is_tax_inclusive: Boolean(price.is_calculated_price_tax_inclusive),
      is_discountable: variant.product.discountable,
    }
  })
}
