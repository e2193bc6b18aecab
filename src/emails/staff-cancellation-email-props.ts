import type { CancelledLicences } from "./cancelled-licence"
import type { EmailTexts } from "./email-texts"

/** What staff are told of the cancellation of licences. It never holds a key. */
export type StaffCancellationEmailProps = EmailTexts & {
  /** BCP 47 tag of the shop's language. */
  locale: string
  shopName: string
  news: "requested" | "withdrawn" | "refused"
  orderDisplayId: string
  /** The customer's address. */
  customerEmail: string | null
  /** The licences, together where the same is to be said of them. */
  groups: CancelledLicences[]
}
