import type { AdminEsdAssetResponse } from "../../../types"
import { emailReason } from "../lights/email-reason"
import { syncReason } from "../lights/sync-reason"
import type { Wording } from "../wording"
import { deliveryOf } from "./delivery-of"
import { whyKept } from "./why-kept"

/** What is wrong with a licence. */
export type LicenceProblem = {
  /** Whether it stays so unless somebody acts. */
  isFinal: boolean
  text: string
}

/**
 * Says what keeps a licence from its customer, so that it can be read without
 * pointing at a light, or what keeps it with them although it should not be
 * theirs any more; null where all is well or merely takes its turn.
 */
export function problemOf(
  licence: AdminEsdAssetResponse,
  wording: Wording
): LicenceProblem | null {
  const { sync_status, sync_reason, email_error } = licence
  const delivery = deliveryOf(licence)
  const kept = whyKept(licence, wording)

  if (kept) {
    return kept
  }

  if (delivery !== "failed" && delivery !== "onTheWay") {
    return null
  }

  const isFinal = delivery === "failed"

  if (sync_status === "synchronized") {
    return isFinal || email_error
      ? { isFinal, text: emailReason(licence, wording) }
      : null
  }

  return isFinal || (sync_reason && sync_reason !== "queued")
    ? { isFinal, text: syncReason(licence, wording) }
    : null
}
