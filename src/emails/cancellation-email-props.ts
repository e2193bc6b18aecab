import type { CancelledLicences } from "./cancelled-licence"
import type { EmailTexts } from "./email-texts"

/** What an e-mail about the cancellation of licences says. It never holds a key. */
export type CancellationEmailProps = EmailTexts & {
  /** BCP 47 tag, for example `de-AT`. Other languages than German get English. */
  locale: string
  /** Name of the shop in header and footer. */
  shopName: string
  /** Order number as the customer knows it. */
  orderDisplayId: string
  /** The licences, together where the same is to be said of them. */
  groups: CancelledLicences[]
  /** Who is greeted. Without it the greeting names nobody. */
  recipientName?: string | null
  /** Address that answers questions. */
  supportEmail?: string | null
  /** Page that answers questions, http(s). */
  supportUrl?: string | null
}
