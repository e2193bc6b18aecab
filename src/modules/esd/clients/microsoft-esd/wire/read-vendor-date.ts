/**
 * Reads a date of the vendor. The year 1 means none there
 * (`0001-01-01T00:00:00`), and a time without a zone is UTC.
 *
 * @returns the date, or null for none, absent or unreadable: dates only inform,
 * and an unreadable one must not keep a key from its customer
 */
export function readVendorDate(value: unknown): Date | null {
  if (typeof value !== "string" || value.startsWith("0001-01-01")) {
    return null
  }

  const hasZone = /(?:z|[+-]\d{2}:?\d{2})$/i.test(value)
  const hasTime = value.includes("T")
  const date = new Date(hasTime && !hasZone ? `${value}Z` : value)

  return Number.isNaN(date.getTime()) ? null : date
}
