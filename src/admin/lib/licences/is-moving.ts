import type { AdminEsdAssetResponse } from "../../../types"
import { deliveryOf } from "./delivery-of"

/** Who waits for a payment or an account may wait for days. */
export const LONG_WAITS: readonly string[] = [
  "awaiting_payment",
  "awaiting_account",
]

/** Says whether a licence is likely to change by itself within seconds. */
export function isMoving(
  licence: Pick<
    AdminEsdAssetResponse,
    "status" | "sync_status" | "sync_reason" | "email_status"
  >
): boolean {
  return (
    deliveryOf(licence) === "onTheWay" &&
    !LONG_WAITS.includes(licence.sync_reason ?? "")
  )
}
