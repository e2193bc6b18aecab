import type { AdminEsdAssetResponse } from "../../../types"
import { isCancelling } from "../cancellations/is-cancelling"
import { deliveryOf } from "./delivery-of"
import { SHORT_WAITS } from "./short-waits"

/** Says whether a licence is likely to change by itself within seconds. */
export function isMoving(
  licence: Pick<
    AdminEsdAssetResponse,
    | "status"
    | "sync_status"
    | "sync_reason"
    | "email_status"
    | "email_error"
    | "cancellation"
  >
): boolean {
  if (licence.cancellation && isCancelling(licence.cancellation)) {
    return true
  }

  if (deliveryOf(licence) !== "onTheWay") {
    return false
  }

  return licence.sync_status === "synchronized"
    ? !licence.email_error
    : SHORT_WAITS.includes(licence.sync_reason ?? "queued")
}
