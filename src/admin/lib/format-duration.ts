const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const

/** A time span in its two largest units, such as `2 hr 5 min`; what is less than a second is none. */
export function formatDuration(ms: number, locale: string): string {
  const seconds = Math.floor(ms / 1000)
  const first = UNITS.findIndex(([, size]) => seconds >= size)
  const from = first === -1 ? UNITS.length - 1 : first
  let rest = seconds

  return UNITS.slice(from, from + 2)
    .map(([unit, size], index) => {
      const count = Math.floor(rest / size)
      rest -= count * size

      return index === 0 || count > 0 ? format(count, unit, locale) : ""
    })
    .filter(Boolean)
    .join(" ")
}

function format(count: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
  }).format(count)
}
