import type { LicencePage } from "../api/fetch-licence-page"
import { deliveryOf } from "./delivery-of"
import { isMoving } from "./is-moving"

/** How long after an order was placed its licences may still have to come up, in milliseconds. */
const SPLIT_TAKES_MS = 120_000

/**
 * Says whether an order's licences are likely to change within seconds: while
 * one of the page is about to, while others are on their way and none of the
 * page is, and while the order just changed and has none yet. A draft order is
 * as old as its draft, so it counts when it became an order.
 */
export function isLive(
  {
    licences,
    counts,
    orderChangedAt,
  }: Pick<LicencePage, "licences" | "counts" | "orderChangedAt">,
  now: number
): boolean {
  if (counts.total === 0) {
    return (
      orderChangedAt !== null &&
      Math.abs(now - new Date(orderChangedAt).getTime()) < SPLIT_TAKES_MS
    )
  }

  const isOnTheWay = licences.some(
    (licence) => deliveryOf(licence) === "onTheWay"
  )

  return licences.some(isMoving) || (!isOnTheWay && counts.onTheWay > 0)
}
