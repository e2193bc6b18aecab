import type { DateRange } from "./date-range"

/** The dashboard's own presets for dates, by the last part of their names' keys. */
export function datePresets(
  now: Date
): Array<{ name: string; value: DateRange }> {
  return [
    { name: "today", value: since(now, 0) },
    { name: "lastSevenDays", value: since(now, 7) },
    { name: "lastThirtyDays", value: since(now, 30) },
    { name: "lastNinetyDays", value: since(now, 90) },
    { name: "lastTwelveMonths", value: since(now, 0, 12) },
  ]
}

function since(now: Date, days: number, months = 0): DateRange {
  const day = new Date(
    now.getFullYear(),
    now.getMonth() - months,
    now.getDate() - days
  )

  return { $gte: day.toISOString() }
}
