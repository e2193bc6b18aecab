import { EsdRequestError } from "../client/esd-request-error"

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const MAX_DELAY_MS = MINUTE_MS

type Poll = {
  /** How long nothing has changed, in milliseconds. */
  unchangedMs: number
  /** How many requests have failed one after another. */
  failures: number
  /** Of the last request, if it failed. */
  error?: unknown
}

/**
 * When to ask again for what changes by itself: after 2 s, less often the
 * longer nothing changes or the more requests fail.
 *
 * @returns milliseconds; null where asking again is of no use
 */
export function pollDelay({
  unchangedMs,
  failures,
  error,
}: Poll): number | null {
  if (failures && !isPassing(error)) {
    return null
  }

  if (failures) {
    const asked = (error as EsdRequestError).retryAfterMs ?? 0

    return Math.max(
      asked,
      Math.min(2 ** failures * 2 * SECOND_MS, MAX_DELAY_MS)
    )
  }

  if (unchangedMs < MINUTE_MS) {
    return 2 * SECOND_MS
  }

  return unchangedMs < 10 * MINUTE_MS ? 10 * SECOND_MS : MAX_DELAY_MS
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof EsdRequestError &&
    (error.type === "network_error" ||
      error.status === 429 ||
      error.status >= 500)
  )
}
