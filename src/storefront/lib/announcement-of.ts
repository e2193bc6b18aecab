import type { Words } from "../words/english"
import type { CancellationBanner } from "./cancellation-banner"

/**
 * What screen readers are told when a banner changes, as far as the licence's
 * state does not say it already.
 */
export function announcementOf(
  banner: CancellationBanner | null,
  { cancellation }: Words
): string {
  switch (banner?.kind) {
    case "withdrawn":
    case "declined":
    case "refused":
      return `${banner.title} ${banner.text}`.trim()
    case "cancelled":
      return banner.creditNoteId ? cancellation.creditNoteReady : ""
    case "requested":
    case "accepted":
    case undefined:
      return ""
  }
}
