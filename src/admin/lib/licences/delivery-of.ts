import type { AdminEsdAssetResponse } from "../../../types"

/** How far a licence is on its way to the customer. */
export type Delivery =
  | "delivered"
  | "onTheWay"
  | "failed"
  /** Cancelled before its customer had the key. */
  | "undelivered"

/** Says how far a licence is, from the two lights that delivery depends on. */
export function deliveryOf({
  status,
  sync_status,
  email_status,
}: Pick<
  AdminEsdAssetResponse,
  "status" | "sync_status" | "email_status"
>): Delivery {
  if (status === "cancelled") {
    return sync_status === "synchronized" && IS_OUT.includes(email_status)
      ? "delivered"
      : "undelivered"
  }

  switch (sync_status) {
    case "failed":
      return "failed"
    case "unsynchronized":
      return status === "active" ? "onTheWay" : "undelivered"
    case "synchronized":
      return BY_EMAIL[email_status]
  }
}

const IS_OUT: ReadonlyArray<AdminEsdAssetResponse["email_status"]> = [
  "sent",
  "suppressed",
]

const BY_EMAIL = {
  pending: "onTheWay",
  failed: "failed",
  sent: "delivered",
  suppressed: "delivered",
} as const
