import type { InvoiceEmailProps } from "./invoice-email-props"

/** What the e-mail that carries a credit note says. */
export type CreditNoteEmailProps = InvoiceEmailProps & {
  /** Number on the credit note; `invoiceNumber` is that of the invoice which it credits. */
  creditNoteNumber: string
}
