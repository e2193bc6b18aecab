import type { LinkedEsdProduct } from "../orders/order-to-split"
import { titleOfLine } from "../title-of-line"

/** What is read of a variant that staff order. */
export const DRAFT_VARIANT_FIELDS = [
  "id",
  "title",
  "product.title",
  "product.id",
  "product.type_id",
  "product.status",
  "product.discountable",
  "price_set.id",
  "esd_products.*",
]

/** A variant as {@link DRAFT_VARIANT_FIELDS} reads it. */
export type DraftVariant = {
  id: string
  title: string | null
  product: {
    id: string
    title: string
    type_id: string | null
    status: string
    discountable: boolean
  } | null
  price_set?: { id: string } | null
  esd_products?: LinkedEsdProduct[]
}

/** What a variant is called. */
export function titleOfVariant({ product, title }: DraftVariant): string {
  return titleOfLine({
    title: product?.title ?? title ?? "",
    variant_title: title,
  })
}
