import type { EmailTexts } from "./email-texts"

/** What the e-mail that carries an invoice says. */
export type InvoiceEmailProps = EmailTexts & {
  /** BCP 47 tag, for example `de-AT`. Other languages than German get English. */
  locale: string
  /** Name of the shop in header and footer. */
  shopName: string
  /** Order number as the customer knows it. */
  orderDisplayId: string
  /** Number on the invoice. */
  invoiceNumber: string
  /** Items on the invoice, one for each licence. */
  itemCount: number
  /** Total with currency, formatted for the locale. */
  total: string
  /** Who is greeted. Without it the greeting names nobody. */
  recipientName?: string | null
  /** Address that answers questions. */
  supportEmail?: string | null
  /** Page that answers questions, http(s). */
  supportUrl?: string | null
}
