import type { AdminEsdCancellationResponse } from "../../../types"

/** The cancellations of an order that somebody should look at. */
export type OrderCancellations = {
  /** Customers' wishes that wait for a decision, the oldest first. */
  requests: AdminEsdCancellationResponse[]
  /** Licences that Microsoft is being asked to take back. */
  underWay: AdminEsdCancellationResponse[]
  /** Licences that stay, because Microsoft did not take them back. */
  refused: AdminEsdCancellationResponse[]
  /** Those that are cancelled and whose money could not be given back. */
  unpaid: AdminEsdCancellationResponse[]
}

/**
 * Sorts an order's cancellations by what they ask of staff. Of each licence only
 * the latest counts: what was refused and came back later is no news.
 *
 * @param cancellations the latest first, as the API lists them
 */
export function orderCancellations(
  cancellations: AdminEsdCancellationResponse[]
): OrderCancellations {
  const latest = new Map<string, AdminEsdCancellationResponse>()

  for (const cancellation of cancellations) {
    if (!latest.has(cancellation.asset_id)) {
      latest.set(cancellation.asset_id, cancellation)
    }
  }

  const all = [...latest.values()].reverse()
  const having = (status: AdminEsdCancellationResponse["status"]) =>
    all.filter((cancellation) => cancellation.status === status)

  return {
    requests: having("requested"),
    underWay: having("accepted"),
    refused: having("refused"),
    unpaid: all.filter(({ refund }) => refund?.status === "failed"),
  }
}
