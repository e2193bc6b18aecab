import type { EmailTexts } from "./email-texts"

/** What the e-mail says that leads to the keys of an order. It never holds a key. */
export type LostKeyEmailProps = EmailTexts & {
  /** BCP 47 tag, for example `de-AT`. Other languages than German get English. */
  locale: string
  /** Name of the shop in header and footer. */
  shopName: string
  /** Order number as the customer knows it. */
  orderDisplayId: string
  /** Page that shows the keys, once and for 30 minutes. */
  link: string
  /** Who is greeted. Without it the greeting names nobody. */
  recipientName?: string | null
  /** Address that answers questions. */
  supportEmail?: string | null
  /** Page that answers questions, http(s). */
  supportUrl?: string | null
}
