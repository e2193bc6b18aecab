import type { AdminEsdAssetResponse } from "../../../types"

/** How far a licence is on its way to the customer. */
export type Delivery =
  | "delivered"
  | "onTheWay"
  | "failed"
  /** Cancelled before it had a key. */
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
  switch (sync_status) {
    case "failed":
      return "failed"
    case "unsynchronized":
      return status === "active" ? "onTheWay" : "undelivered"
    case "synchronized":
      return BY_EMAIL[email_status]
  }
}

const BY_EMAIL = {
  pending: "onTheWay",
  failed: "failed",
  sent: "delivered",
  suppressed: "delivered",
} as const
