/** Bounds of the delay between two tries, in milliseconds. */
export type BackoffBounds = {
  /** Upper bound of the first delay; it doubles with each try. */
  baseDelayMs: number
  /** Upper bound of every delay. */
  maxDelayMs: number
}

/**
 * Says how long to wait before the next try when the vendor gave no
 * Retry-After: exponential back-off with full jitter, so that licences that
 * failed together do not come back together.
 *
 * @param attempt tries made so far, from 1
 * @param random a number from 0 (included) to 1 (excluded)
 * @returns whole milliseconds, from 0 to the bound of that attempt
 */
export function backoffDelayMs(
  attempt: number,
  { baseDelayMs, maxDelayMs }: BackoffBounds,
  random: () => number = Math.random
): number {
  const doublings = Math.min(52, Math.max(0, attempt - 1))
  const bound = Math.min(maxDelayMs, baseDelayMs * 2 ** doublings)

  return Math.floor(random() * (bound + 1))
}
