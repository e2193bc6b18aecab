/** A time within a day of the API, which is in UTC, that is on that day nearly everywhere. */
export function dayOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
