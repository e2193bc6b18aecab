import type { Decimal } from "../decimal"
import type { InvoiceBillTo } from "../types"

/** A licence that is about to be charged: checked, its amounts exact. */
export type InvoiceDraftItem = {
  asset_id: string
  line_item_id: string
  sku: string
  title: string
  amount: Decimal
  tax_amount: Decimal
  tax_rate: Decimal | null
}

/** A checked invoice that has no number yet. */
export type InvoiceDraft = {
  order_id: string
  order_display_id: number
  customer_id: string | null
  bill_to: InvoiceBillTo
  seller_name: string | null
  currency_code: string
  locale: string
  time_zone: string
  items: InvoiceDraftItem[]
}
