/** What a cell can hold. */
export type CsvValue = string | number | Date | null

/** Where a spreadsheet would calculate a text that begins so; an apostrophe makes it a text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** Writes one line of CSV as RFC 4180 has it. What would be a formula in a spreadsheet is made a text. */
export function toCsvRow(values: CsvValue[]): string {
  return `${values.map(toCell).join(",")}\r\n`
}

function toCell(value: CsvValue): string {
  if (value === null) {
    return ""
  }

  if (typeof value !== "string") {
    return value instanceof Date ? value.toISOString() : String(value)
  }

  const harmless = FORMULA.test(value) ? `'${value}` : value

  return /[",\r\n\t]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}
