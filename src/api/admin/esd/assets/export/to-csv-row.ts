/** What a cell can hold. */
export type CsvValue = string | number | Date | null

/**
 * Where a spreadsheet would calculate what follows; an apostrophe makes it a text.
 * Some split a line at semicolons or tabs whatever its quotes say, so that what
 * stands behind one begins a cell there.
 */
const FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g

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

  const harmless = value.replace(FORMULA, "$1'").replace(/^(?=[\t\r])/, "'")

  return /[",\r\n\t]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}
