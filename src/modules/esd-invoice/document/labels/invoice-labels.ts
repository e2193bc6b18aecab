import type { InvoiceLanguage } from "../invoice-language"
import { germanLabels } from "./german-labels"
import { englishLabels } from "./english-labels"

/** Every word that stands on an invoice of its own accord. */
export type InvoiceLabels = {
  title: string
  billTo: string
  taxId: string
  number: string
  date: string
  order: string
  amountsIn: (currency: string) => string
  columns: {
    position: string
    title: string
    sku: string
    net: string
    rate: string
    tax: string
    gross: string
  }
  subtotal: (licences: number, formatted: string) => string
  tax: (rate: string | null, net: string) => string
  total: string
  notes: string[]
  page: (page: number, pages: number) => string
}

/** The words of a document, by its language. */
export const invoiceLabels: Record<InvoiceLanguage, InvoiceLabels> = {
  en: englishLabels,
  de: germanLabels,
}
