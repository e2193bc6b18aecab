import type { EmailTexts } from "./email-texts"

/** What all licence e-mails of one order, product and language share. */
export type WelcomeEmailOrder = EmailTexts & {
  /** BCP 47 tag, for example `de-AT`. Other languages than German get English. */
  locale: string
  /** Name of the shop in header, greeting and footer. */
  shopName: string
  /** Order number as the customer knows it. */
  orderDisplayId: string
  /** When the order was placed. Shown as a date in UTC. */
  orderedAt: Date
  /** Who is greeted. Without it the greeting names nobody. */
  recipientName?: string | null
  /** Address that answers questions. */
  supportEmail?: string | null
  /** Page that answers questions, http(s). */
  supportUrl?: string | null
  /** Product name as it stands on the order. */
  productTitle: string
  /** The vendor's part number. */
  sku: string
}
