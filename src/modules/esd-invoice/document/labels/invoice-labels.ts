import type { InvoiceType } from "../../types"
import type { InvoiceLanguage } from "../invoice-language"
import { englishCreditNoteLabels, englishLabels } from "./english-labels"
import { germanCreditNoteLabels, germanLabels } from "./german-labels"

/** Every word that stands on a document of its own accord. */
export type InvoiceLabels = {
  title: string
  billTo: string
  taxId: string
  number: string
  date: string
  /** Number and date of the invoice that a credit note credits. */
  creditedNumber: string
  creditedDate: string
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

/** The words of a document, by what it is and its language. */
export const documentLabels: Record<
  InvoiceType,
  Record<InvoiceLanguage, InvoiceLabels>
> = {
  invoice: { en: englishLabels, de: germanLabels },
  credit_note: { en: englishCreditNoteLabels, de: germanCreditNoteLabels },
}
