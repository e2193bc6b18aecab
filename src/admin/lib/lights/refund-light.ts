import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import type { Light } from "./light"

/** The light that warns of an order that was refunded while its key still works; null for all others. */
export function refundLight(
  { status, order_refunded_at }: AdminEsdAssetResponse,
  { t, formatDate }: Wording
): Light | null {
  return order_refunded_at && status !== "cancelled"
    ? {
        name: "refund",
        color: "red",
        label: t("lights.refund.alive.label"),
        hint: t("lights.refund.alive.hint", {
          date: formatDate(order_refunded_at),
        }),
      }
    : null
}
