import { MathBN } from "@medusajs/framework/utils"
import { invoiceTotals } from "../../issue/invoice-totals"
import type { IssuedInvoice, IssuedInvoiceItem } from "../../types"

/** A licence as it stands on an issued invoice. */
export function issuedItem(
  position: number,
  changes: Partial<IssuedInvoiceItem> = {}
): IssuedInvoiceItem {
  return {
    id: `esdinvit_1_${position}`,
    position,
    asset_id: `esda_${position}`,
    line_item_id: "ordli_1",
    sku: "EP2-06606",
    title: "Office Home & Business 2024",
    amount: "249",
    tax_amount: "47.31",
    tax_rate: "19",
    credited_item_id: null,
    ...changes,
  }
}

/** An issued invoice that comes to the sum of its items. */
export function issuedInvoice(
  changes: Partial<IssuedInvoice> = {}
): IssuedInvoice {
  const items = changes.items ?? [issuedItem(1), issuedItem(2)]
  const totals = invoiceTotals(
    items.map(({ amount, tax_amount }) => ({
      amount: MathBN.convert(amount),
      tax_amount: MathBN.convert(tax_amount),
    }))
  )

  return {
    id: "esdinv_1",
    type: "invoice",
    number: "INV-000042",
    credited_invoice_id: null,
    credited_invoice: null,
    order_id: "order_1",
    order_display_id: 1042,
    customer_id: "cus_1",
    bill_to: {
      name: "Erika Mustermann",
      company: "Muster Handels GmbH",
      address_lines: ["Lindenstraße 12", "10969 Berlin", "Germany"],
      email: "erika@example.com",
      tax_id: "DE123456789",
    },
    seller: {
      name: "Licence Shop Ltd",
      address_lines: ["1 Quay Street", "Dublin", "Ireland"],
      tax_id: "IE1234567T",
      email: "billing@shop.example",
    },
    currency_code: "eur",
    locale: "en-GB",
    time_zone: "UTC",
    subtotal: totals.subtotal.toFixed(),
    tax_total: totals.tax_total.toFixed(),
    total: totals.total.toFixed(),
    item_count: items.length,
    issued_at: new Date("2026-11-22T10:20:30.400Z"),
    items,
    ...changes,
  }
}
