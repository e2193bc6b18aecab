/** What the delay before the next try depends on. */
type BackOff = {
  /** 1 after the first try. */
  attempt: number
  baseDelayMs: number
  maxDelayMs: number
  /** Answers 0 to 1, 1 excluded. */
  random: () => number
}

/**
 * Exponential back-off with full jitter: any time between nothing and a
 * ceiling that doubles with each try, so that jobs which failed together do
 * not come back together.
 *
 * @returns milliseconds, at least 1
 */
export function backOffDelay({
  attempt,
  baseDelayMs,
  maxDelayMs,
  random,
}: BackOff): number {
  const ceiling = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1))

  return 1 + Math.floor(random() * ceiling)
}
