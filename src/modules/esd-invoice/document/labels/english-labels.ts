import type { InvoiceLabels } from "./invoice-labels"

/** The words of an English invoice. */
export const englishLabels: InvoiceLabels = {
  title: "Invoice",
  billTo: "Bill to",
  taxId: "Tax ID",
  number: "Invoice number",
  date: "Invoice date",
  order: "Order number",
  amountsIn: (currency) => `All amounts in ${currency}`,
  columns: {
    position: "No.",
    title: "Licence",
    sku: "Part number",
    net: "Net",
    rate: "Tax rate",
    tax: "Tax",
    gross: "Total",
  },
  subtotal: (licences, formatted) =>
    `Net total, ${formatted} ${licences === 1 ? "licence" : "licences"}`,
  tax: (rate, net) => (rate ? `Tax ${rate} on ${net}` : `Tax on ${net}`),
  total: "Invoice total",
  notes: [
    "Perpetual licences, charged once with this order. There are no further charges.",
    "Unless stated otherwise, the date of supply is the date of this invoice.",
  ],
  page: (page, pages) => `Page ${page} of ${pages}`,
}
