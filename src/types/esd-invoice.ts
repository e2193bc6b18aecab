/** One invoice or credit note. Amounts in major units. */
export type EsdInvoiceResponse = {
  id: string
  type: "invoice" | "credit_note"
  number: string
  /** The invoice that a credit note credits. */
  credited_invoice_id: string | null
  order_id: string
  order_display_id: number
  customer_id: string | null
  currency_code: string
  subtotal: number
  tax_total: number
  total: number
  issued_at: string
  /** One for each licence. */
  items: Array<{
    asset_id: string
    title: string
    amount: number
    tax_amount: number
  }>
}
