/** From when until when, as the filters of @medusajs/ui have it; both are whole days. */
export type DateRange = { $gte?: string; $lte?: string }

/** How the address keeps one end of a range. */
export const DATE_RANGE_TEXT =
  /^(from|until)_\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** Reads a range of days from its texts in the address; undefined where there is none yet. */
export function parseDateRange(texts: string[]): DateRange | undefined {
  const find = (end: string) =>
    texts.find((text) => text.startsWith(end))?.slice(end.length)
  const $gte = find("from_")
  const $lte = find("until_")

  return $gte || $lte
    ? { ...($gte && { $gte }), ...($lte && { $lte }) }
    : undefined
}

/** Writes a range of days for the address. */
export function formatDateRange({ $gte, $lte }: DateRange): string[] {
  return [$gte && `from_${$gte}`, $lte && `until_${$lte}`].filter(
    (text): text is string => Boolean(text)
  )
}

/**
 * What the API is asked for: the last day is in the range, whichever time of
 * it was chosen, and ends where the person is.
 */
export function toApiRange({ $gte, $lte }: DateRange): {
  $gte?: string
  $lt?: string
} {
  return { ...($gte && { $gte }), ...($lte && { $lt: nextDay($lte) }) }
}

function nextDay(time: string): string {
  const date = new Date(time)

  date.setHours(24, 0, 0, 0)

  return date.toISOString()
}
