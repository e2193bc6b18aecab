const DAY_MS = 24 * 60 * 60 * 1000

/** The last days in UTC up to today, oldest first, as `2026-11-23`. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(now.getTime() - (count - 1 - index) * DAY_MS)
      .toISOString()
      .slice(0, 10)
  )
}
