import { MedusaError } from "@medusajs/framework/utils"
import type { SortedBy, TotalOrder } from "./licence-order"
import type { Position } from "./position"

/** Code of the error for a cursor that cannot be used. */
export const INVALID_CURSOR = "esd_invalid_cursor"

const LONGEST = 1000
const LARGEST_INTEGER = 2 ** 31 - 1

/** Writes a position down as text for an address. It is a place and not a licence, so it outlives its licence's changes. */
export function formatCursor(
  { name }: TotalOrder,
  { values, isInclusive = false }: Position
): string {
  return Buffer.from(JSON.stringify([name, values, isInclusive])).toString(
    "base64url"
  )
}

/**
 * Reads what {@link formatCursor} wrote for the same order.
 *
 * @throws MedusaError `invalid_data` with code {@link INVALID_CURSOR}.
 */
export function parseCursor(
  { name, columns }: TotalOrder,
  text: string,
  field: "after" | "before"
): Position {
  const [order, values, isInclusive] = read(text)

  if (
    typeof order !== "string" ||
    typeof isInclusive !== "boolean" ||
    !areValues(values)
  ) {
    throw invalidCursor(
      `${field}: this is no cursor of a list of licences. Take next_cursor or previous_cursor of a page as it is, or leave it out for the first page.`
    )
  }

  if (
    order !== name ||
    values.length !== columns.length ||
    !columns.every(({ type }, index) => isOf(type, values[index]))
  ) {
    throw invalidCursor(
      `${field}: this cursor belongs to a list in another order. Leave it out, to begin with the first page of this order.`
    )
  }

  return { values, isInclusive }
}

function read(text: string): unknown[] {
  try {
    const parsed: unknown =
      text.length <= LONGEST
        ? JSON.parse(Buffer.from(text, "base64url").toString())
        : null

    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

function areValues(values: unknown): values is string[] {
  return (
    Array.isArray(values) &&
    values.every(
      (value) => typeof value === "string" && /^[\x20-\x7e]{1,200}$/.test(value)
    )
  )
}

function isOf(type: SortedBy["type"], value: string): boolean {
  switch (type) {
    case "integer":
      return /^\d{1,10}$/.test(value) && Number(value) <= LARGEST_INTEGER
    case "timestamptz":
      return isMoment(value)
    case "text":
      return true
  }
}

/** Whether it is a time as `findPage` writes it, and exists: there is no 30th of February, and no year 0. */
function isMoment(value: string): boolean {
  const [seconds] = /^(?!0000)\d{4}(-\d\d){2}T\d\d(:\d\d){2}(?=\.\d{6}Z$)/.exec(
    value
  ) ?? [""]
  const time = Date.parse(`${seconds}Z`)

  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(seconds)
}

function invalidCursor(sentence: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence,
    INVALID_CURSOR
  )
}
