import { CALM_MS } from "./calm-ms"
import { LIVE_MS } from "./live-ms"

/** How long something may seem to move and not change before it is asked for less often, in milliseconds. */
const PATIENCE_MS = 120_000

const seenSince = new WeakMap<object, number>()

/**
 * How soon to read something again, in milliseconds: every two seconds while
 * it moves, and now and then otherwise, for others work here too. What should
 * move and has not for two minutes, as when Redis is down, is not asked for
 * every two seconds by everybody until it does.
 *
 * @param data what was read last; the query client keeps the same object for as
 * long as nothing in it changed
 */
export function pollMs(
  data: object | undefined,
  isMoving: boolean,
  now = Date.now()
): number {
  if (!data || !isMoving) {
    return CALM_MS
  }

  const since = seenSince.get(data) ?? now
  seenSince.set(data, since)

  return now - since < PATIENCE_MS ? LIVE_MS : CALM_MS
}
