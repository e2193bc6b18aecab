const longestWaitMs = 60 * 60 * 1000
const httpDate = /^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} [\d:]{8} GMT$/

/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3): seconds, or a date in
 * the one form that may still be sent.
 *
 * @param now current time, in milliseconds since the epoch
 * @returns milliseconds to wait, at most an hour, so that one absurd answer
 * does not stop a queue for days; null when the header is absent or unreadable
 */
export function parseRetryAfter(
  header: string | string[] | undefined,
  now: number
): number | null {
  const value = (Array.isArray(header) ? header[0] : header)?.trim() ?? ""
  const waitMs = /^\d+$/.test(value)
    ? Number(value) * 1000
    : httpDate.test(value)
      ? Date.parse(value) - now
      : Number.NaN

  return Number.isNaN(waitMs)
    ? null
    : Math.min(longestWaitMs, Math.max(0, waitMs))
}
