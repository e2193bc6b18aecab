import type { Words } from "../words/english"

/**
 * Why a licence cannot be cancelled, in a sentence.
 *
 * @param code `esd_redeemed` and the like, or one that only the vendor knows
 */
export function reasonOfRefusal(
  code: string | null,
  { cancellation }: Words
): string {
  const { reasons } = cancellation

  return (code && reasons[code]) || cancellation.otherReason
}
