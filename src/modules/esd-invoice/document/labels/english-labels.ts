import type { InvoiceLabels } from "./invoice-labels"

/** The words of an English invoice. */
export const englishLabels: InvoiceLabels = {
  title: "Invoice",
  billTo: "Bill to",
  taxId: "Tax ID",
  number: "Invoice number",
  date: "Invoice date",
  creditedNumber: "For invoice",
  creditedDate: "Dated",
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

/** The words of an English credit note. */
export const englishCreditNoteLabels: InvoiceLabels = {
  ...englishLabels,
  title: "Credit note",
  billTo: "Credit to",
  number: "Credit note number",
  date: "Credit note date",
  total: "Total credited",
  notes: [
    "These licences were cancelled. This credit note gives back what the invoice above charged for them; all other licences on it stay as they are.",
    "Their product keys must not be used any more.",
  ],
}
