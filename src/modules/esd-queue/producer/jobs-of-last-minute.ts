import type { Metrics } from "bullmq"

const MINUTE_MS = 60_000

/**
 * How many jobs ended in the last full minute. BullMQ counts the minute of the
 * latest job apart, and adds it to its list (newest first) with the first job
 * of a later one.
 */
export function jobsOfLastMinute(
  { meta, data }: Pick<Metrics, "meta" | "data">,
  now: number
): number {
  const minutesAgo = minuteOf(now) - minuteOf(meta.prevTS)

  if (minutesAgo === 0) {
    return Number(data[0] ?? 0)
  }

  return minutesAgo === 1 ? meta.count - meta.prevCount : 0
}

function minuteOf(time: number): number {
  return Math.floor(time / MINUTE_MS)
}
