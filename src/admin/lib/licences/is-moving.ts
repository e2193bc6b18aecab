import type { AdminEsdAssetResponse } from "../../../types"
import { deliveryOf } from "./delivery-of"
import { SHORT_WAITS } from "./short-waits"

/** Says whether a licence is likely to change by itself within seconds. */
export function isMoving(
  licence: Pick<
    AdminEsdAssetResponse,
    "status" | "sync_status" | "sync_reason" | "email_status" | "email_error"
  >
): boolean {
  if (deliveryOf(licence) !== "onTheWay") {
    return false
  }

  return licence.sync_status === "synchronized"
    ? !licence.email_error
    : SHORT_WAITS.includes(licence.sync_reason ?? "queued")
}
