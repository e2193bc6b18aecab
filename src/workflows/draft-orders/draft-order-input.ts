/** Licences of one offering that staff order for a customer. */
export type DraftOrderItem = {
  variant_id: string
  quantity: number
  for_resale?: boolean
  /** For a resale: an end customer of the customer. */
  end_customer_id?: string | null
  /** Where the keys go; the customer's e-mail address when absent. */
  delivery_email?: string | null
}

/** What staff order on behalf of a customer. */
export type DraftOrderInput = {
  customer_id: string
  region_id: string
  /** The store's default sales channel when absent. */
  sales_channel_id?: string | null
  items: DraftOrderItem[]
}
