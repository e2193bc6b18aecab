import type { EsdNotificationChanges } from "../../types"

/** What a preview of an e-mail is made of. */
export type PreviewInput = {
  event: string
  /** BCP 47 tag; the shop's own language without it. */
  locale?: string
  /** Settings that are not stored. */
  changes?: EsdNotificationChanges
}
