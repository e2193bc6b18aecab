import type { BigNumberInput } from "@medusajs/framework/types"

/** What the split reads of an order. */
export const ORDER_TO_SPLIT_FIELDS = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "email",
  "locale",
  "currency_code",
  "customer_id",
  "updated_at",
  "total",
  "customer.*",
  "billing_address.*",
  "shipping_address.*",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.total",
  "items.tax_total",
  "items.variant.esd_products.*",
]

/** An ESD product as it hangs on a variant. */
export type LinkedEsdProduct = {
  id: string
  connection_id: string
  sku: string
  country: string
  language: string
  status: "available" | "discontinued"
  is_enabled: boolean
  download_link: string | null
}

type Address = {
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  country_code: string | null
  phone: string | null
}

/** One line of the order, with its totals after discounts. */
export type LineToSplit = {
  id: string
  quantity: number
  title: string
  product_title: string | null
  variant_title: string | null
  variant_id: string | null
  total: BigNumberInput
  tax_total: BigNumberInput
  tax_lines: Array<{ rate: number }>
  metadata: Record<string, unknown> | null
  variant: { esd_products?: LinkedEsdProduct[] } | null
}

/** The order as {@link ORDER_TO_SPLIT_FIELDS} reads it. */
export type OrderToSplit = {
  id: string
  display_id: number
  status: string
  is_draft_order: boolean
  email: string
  locale: string | null
  currency_code: string
  customer_id: string | null
  updated_at: string
  total: BigNumberInput
  customer: {
    email: string
    first_name: string | null
    last_name: string | null
    company_name: string | null
    phone: string | null
    has_account: boolean
  } | null
  billing_address: Address | null
  shipping_address: Address | null
  payment_collections: Array<{
    captured_amount: BigNumberInput | null
    refunded_amount: BigNumberInput | null
  }>
  items: LineToSplit[]
}
