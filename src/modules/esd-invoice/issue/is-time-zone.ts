/** Tells whether this Node knows a time zone, e.g. `Europe/Berlin` or `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}
