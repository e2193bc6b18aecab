import { MathBN } from "@medusajs/framework/utils"
import type { IssuedInvoice } from "../types"
import { type InvoiceFormats, invoiceFormats } from "./invoice-formats"
import { invoiceLanguage } from "./invoice-language"
import { documentLabels, type InvoiceLabels } from "./labels/invoice-labels"
import { printableText } from "./printable-text"
import { printedAmounts } from "./printed-amounts"
import { taxBreakdown } from "./tax-breakdown"

/** A text of every column. */
export type InvoiceRow = Record<keyof InvoiceLabels["columns"], string>

/** A label and what it labels. */
export type InvoiceFact = { label: string; value: string }

/** Every text of a document, as it is printed. */
export type InvoiceContent = {
  locale: string
  title: string
  number: string
  seller: { name: string; lines: string[] }
  billTo: { label: string; name: string; lines: string[] }
  facts: InvoiceFact[]
  amountsIn: string
  header: InvoiceRow
  rows: InvoiceRow[]
  sums: InvoiceFact[]
  total: InvoiceFact
  notes: string[]
  page: (page: number, pages: number) => string
}

/** Writes a document: everything that stands on it, nothing of how it looks. */
export function invoiceContent(invoice: IssuedInvoice): InvoiceContent {
  const { language, tag } = invoiceLanguage(invoice.locale)
  const labels = documentLabels[invoice.type][language]
  const currency = invoice.currency_code.toUpperCase()
  const formats = invoiceFormats(tag, currency, invoice.time_zone)
  const { seller, bill_to } = invoice
  const amounts = printedAmounts(invoice.items, formats.digits)
  const taxed = invoice.items.map(({ tax_rate }, index) => ({
    ...amounts[index],
    rate: tax_rate === null ? null : MathBN.convert(tax_rate),
  }))
  const net = MathBN.sum(...amounts.map((printed) => printed.net))
  const gross = MathBN.sum(...amounts.map((printed) => printed.gross))

  return printable({
    locale: tag,
    title: labels.title,
    number: invoice.number,
    seller: {
      name: seller.name,
      lines: [
        ...seller.address_lines,
        seller.tax_id && `${labels.taxId}: ${seller.tax_id}`,
        seller.email,
      ].filter(isText),
    },
    billTo: {
      label: labels.billTo,
      name: bill_to.company || bill_to.name,
      lines: [
        bill_to.company && bill_to.company !== bill_to.name && bill_to.name,
        ...bill_to.address_lines,
        bill_to.tax_id && `${labels.taxId}: ${bill_to.tax_id}`,
        bill_to.email,
      ].filter(isText),
    },
    facts: [
      { label: labels.number, value: invoice.number },
      { label: labels.date, value: formats.date(invoice.issued_at) },
      ...creditedFacts(invoice, labels, formats),
      { label: labels.order, value: `#${invoice.order_display_id}` },
    ],
    amountsIn: labels.amountsIn(currency),
    header: labels.columns,
    rows: invoice.items.map(({ position, title, sku }, index) => ({
      position: String(position),
      title,
      sku,
      net: formats.amount(taxed[index].net),
      rate: taxed[index].rate ? formats.rate(taxed[index].rate) : "–",
      tax: formats.amount(taxed[index].tax),
      gross: formats.amount(taxed[index].gross),
    })),
    sums: [
      {
        label: labels.subtotal(
          invoice.item_count,
          formats.count(invoice.item_count)
        ),
        value: formats.amount(net),
      },
      ...taxBreakdown(taxed).map((share) => ({
        label: labels.tax(
          share.rate && formats.rate(share.rate),
          formats.amount(share.net)
        ),
        value: formats.amount(share.tax),
      })),
    ],
    total: { label: labels.total, value: formats.money(gross) },
    notes: labels.notes,
    page: labels.page,
  })
}

/** A credit note names the invoice that it corrects. */
function creditedFacts(
  { credited_invoice }: IssuedInvoice,
  labels: InvoiceLabels,
  formats: InvoiceFormats
): InvoiceFact[] {
  return credited_invoice
    ? [
        { label: labels.creditedNumber, value: credited_invoice.number },
        {
          label: labels.creditedDate,
          value: formats.date(credited_invoice.issued_at),
        },
      ]
    : []
}

function isText(line: unknown): line is string {
  return typeof line === "string" && line.trim() !== ""
}

/** Makes every text of the document printable, wherever it came from. */
function printable<Part>(part: Part): Part {
  if (typeof part === "string") {
    return printableText(part) as Part
  }

  if (Array.isArray(part)) {
    return part.map(printable) as Part
  }

  if (typeof part === "object" && part !== null) {
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, printable(value)])
    ) as Part
  }

  return part
}
