import type { EmailTexts } from "./email-texts"

/** What staff are told of licences that failed. */
export type StaffFailureEmailProps = EmailTexts & {
  /** BCP 47 tag of the shop's language. */
  locale: string
  shopName: string
  /** The vendor's error code, or one of ours. */
  reason: string
  /** Licences that failed since the last e-mail about the reason. */
  count: number
  /** Whether these are all, or there are more. */
  isExact: boolean
  /** What the latest was refused with, in a sentence. */
  error: string | null
  /** The latest. */
  example: { productTitle: string; sku: string; orderDisplayId: string } | null
}
