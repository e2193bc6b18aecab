import type { Buyer } from "./draft-order-buyer"
import type { DraftOrderItem } from "./draft-order-input"
import type { DraftVariant } from "./draft-variant"

/** The region that is sold in. */
export type PriceRegion = { id: string; currency_code: string }

/**
 * For whom and for how many each variant is priced: with the customer's groups,
 * for price lists, and for all licences of the variant together, however they
 * are dealt out to end customers.
 */
export function priceContext(
  items: DraftOrderItem[],
  variants: DraftVariant[],
  buyer: Buyer,
  region: PriceRegion
) {
  // of the others, Medusa's step says no more than an id
  const priced = new Set(
    variants.filter(({ price_set }) => price_set).map(({ id }) => id)
  )

  return [...quantities(items)]
    .filter(([id]) => priced.has(id))
    .map(([variantId, quantity]) => ({
      id: variantId,
      variantId,
      context: {
        currency_code: region.currency_code,
        region_id: region.id,
        region,
        customer_id: buyer.id,
        customer: { id: buyer.id, groups: buyer.groups },
        quantity,
      },
    }))
}

function quantities(items: DraftOrderItem[]): Map<string, number> {
  const sums = new Map<string, number>()

  for (const { variant_id, quantity } of items) {
    sums.set(variant_id, (sums.get(variant_id) ?? 0) + quantity)
  }

  return sums
}
