import type { BigNumberInput } from "@medusajs/framework/types"

/** What a document is: it charges licences, or gives their price back. */
export type InvoiceType = "invoice" | "credit_note"

/** Who is charged, as it stands on the document. */
export type InvoiceBillTo = {
  /** Person or, where there is none, the company. */
  name: string
  company?: string | null
  /** Postal address, a line each. */
  address_lines: string[]
  email: string
  /** VAT or tax identification number. */
  tax_id?: string | null
}

/** Who sells, as it stands on the document. */
export type InvoiceSeller = {
  name: string
  /** Postal address, a line each. */
  address_lines: string[]
  tax_id: string | null
  email: string | null
}

/**
 * An amount in major units (19.99, not 1999). Give decimal strings or Medusa's
 * big numbers: a sum of floats is not exact before it comes here.
 */
export type InvoiceAmount = BigNumberInput

/** One licence that is to be charged. */
export type IssueInvoiceItem = {
  asset_id: string
  line_item_id: string
  sku: string
  title: string
  /** Net price: after discounts, without tax. Not negative. */
  amount: InvoiceAmount
  /** Tax on the net price. Not negative. */
  tax_amount: InvoiceAmount
  /** Percent, e.g. 19; null when no single rate applies. */
  tax_rate: InvoiceAmount | null
}

/** All that an invoice says. */
export type IssueInvoiceInput = {
  order_id: string
  order_display_id: number
  /** Null for a guest; the bill-to's e-mail address then stands for the customer. */
  customer_id: string | null
  bill_to: InvoiceBillTo
  /** Name of the shop, where the plugin's option `invoice.seller.name` is not set. */
  seller_name?: string | null
  /** ISO 4217, in either case. */
  currency_code: string
  /** BCP 47. German documents for `de…`, English ones for all others. */
  locale: string
  /** IANA zone that the date of the document is told in. Default: `UTC`. */
  time_zone?: string
  items: IssueInvoiceItem[]
}

/** A licence on a document. Amounts are exact decimal strings in major units. */
export type IssuedInvoiceItem = {
  id: string
  position: number
  asset_id: string
  line_item_id: string
  sku: string
  title: string
  amount: string
  tax_amount: string
  tax_rate: string | null
  credited_item_id: string | null
}

/** The invoice that a credit note names. */
export type CreditedInvoice = { id: string; number: string; issued_at: Date }

/** A document as it was issued. Amounts are exact decimal strings in major units. */
export type IssuedInvoice = {
  id: string
  type: InvoiceType
  number: string
  credited_invoice_id: string | null
  /** Of a credit note: what it credits, as it is printed. */
  credited_invoice: CreditedInvoice | null
  order_id: string
  order_display_id: number
  customer_id: string | null
  bill_to: InvoiceBillTo
  seller: InvoiceSeller
  currency_code: string
  locale: string
  time_zone: string
  subtotal: string
  tax_total: string
  total: string
  item_count: number
  issued_at: Date
  items: IssuedInvoiceItem[]
}
