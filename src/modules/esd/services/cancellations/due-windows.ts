const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How often a licence of an age is looked at, youngest first; ages and periods in days. */
const PACES = [
  { toAge: 30, period: 1 },
  { toAge: 365, period: 7 },
  { toAge: Infinity, period: 90 },
]

/** An hour in which licences were bought; `to` is not part of it. */
export type HourOfPurchase = { from: Date; to: Date }

/**
 * The hours whose licences are looked at in the hour that ends at `until`: of
 * the last 30 days the same hour of each day, of the last year that of each
 * week, and before that one of each 90 days. Each licence has its turn once in
 * each period, so there is nothing to remember.
 *
 * @param oldest when the oldest licence was bought
 */
export function dueWindows(until: Date, oldest: Date): HourOfPurchase[] {
  const end = Math.floor(until.getTime() / HOUR_MS) * HOUR_MS
  const windows: HourOfPurchase[] = []
  let fromAge = 0

  for (const { toAge, period } of PACES) {
    const first = period * (Math.floor(fromAge / period) + 1)

    for (let age = first; age <= toAge; age += period) {
      const to = end - age * DAY_MS

      if (to <= oldest.getTime()) {
        return windows
      }

      windows.push({ from: new Date(to - HOUR_MS), to: new Date(to) })
    }

    fromAge = toAge
  }

  return windows
}
