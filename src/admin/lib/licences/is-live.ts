import type { LicenceCounts } from "./count-licences"

/** How long after an order was placed its licences may still have to come up, in milliseconds. */
const SPLIT_TAKES_MS = 120_000

/**
 * Says whether an order's licences may change without anybody's doing, so that
 * they have to be read again: while one is on its way, and while a new order
 * has none yet.
 */
export function isLive(
  { total, onTheWay }: LicenceCounts,
  orderedAt: string | Date,
  now: number
): boolean {
  return total === 0
    ? Math.abs(now - new Date(orderedAt).getTime()) < SPLIT_TAKES_MS
    : onTheWay > 0
}
