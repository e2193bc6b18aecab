import type { AdminEsdAssetResponse } from "../../../types"
import {
  type CancellationProblem,
  cancellationProblem,
} from "../cancellations/cancellation-problem"
import type { Wording } from "../wording"

/**
 * Says of a licence that was to be cancelled why it is in force still, and of
 * one whose order was canceled that it is; null for all others.
 */
export function whyKept(
  {
    status,
    sync_status,
    cancellation,
    order_canceled_at,
  }: Pick<
    AdminEsdAssetResponse,
    "status" | "sync_status" | "cancellation" | "order_canceled_at"
  >,
  { t }: Pick<Wording, "t">
): CancellationProblem | null {
  if (status !== "active") {
    return null
  }

  if (cancellation?.status === "refused") {
    const why = cancellationProblem(
      { ...cancellation, error: null, refund: null },
      { t }
    )

    return {
      isFinal: true,
      text: t("cancellations.notCancelled", { reason: why?.text }),
    }
  }

  return order_canceled_at && sync_status === "synchronized"
    ? { isFinal: true, text: t("cancellations.orderCanceled") }
    : null
}
