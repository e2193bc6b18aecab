import type { HttpTypes } from "@medusajs/framework/types"

/** A price in major units. */
export type Price = { amount: number; currency: string; hasTax: boolean }

export type Edition = {
  /** Id of the variant. */
  id: string
  title: string
  sku: string | null
  price: Price | null
}

/** Something the shop sells licences of. */
export type Offering = {
  id: string
  handle: string
  title: string
  description: string | null
  /** At least one. */
  editions: Edition[]
}

type Variant = HttpTypes.StoreProductVariant

/** Reads of a product what the shop shows; null where it has no variant. */
export function toOffering({
  id,
  handle,
  title,
  description,
  variants,
}: HttpTypes.StoreProduct): Offering | null {
  const editions = (variants ?? []).map(toEdition)
  return editions.length ? { id, handle, title, description, editions } : null
}

function toEdition({ id, title, sku, calculated_price }: Variant): Edition {
  return { id, title: title ?? "", sku, price: toPrice(calculated_price) }
}

function toPrice(
  price: HttpTypes.StoreProductVariant["calculated_price"]
): Price | null {
  if (!price?.currency_code) return null
  const withTax = price.calculated_amount_with_tax
  const amount = withTax ?? price.calculated_amount
  return amount === null || amount === undefined
    ? null
    : { amount, currency: price.currency_code, hasTax: withTax !== undefined }
}
