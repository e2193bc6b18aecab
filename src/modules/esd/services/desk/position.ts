import type { Condition } from "./condition"
import type { SortedBy } from "./licence-order"

/** A place in a total order: what a licence there has in its columns. */
export type Position = {
  values: string[]
  /** Whether that licence itself belongs to what lies beyond. */
  isInclusive?: boolean
}

/**
 * The condition of what lies beyond a position: after it, or before it where
 * the columns are turned round. Columns of one direction are compared as a row,
 * for which PostgreSQL reads an index from there on.
 */
export function beyond(columns: SortedBy[], position: Position): Condition {
  return columns.every(({ isDescending }) => isDescending === first(columns))
    ? asRow(columns, position)
    : oneByOne(columns, position)
}

/** The same order from its end. */
export function turnedRound(columns: SortedBy[]): SortedBy[] {
  return columns.map((it) => ({ ...it, isDescending: !it.isDescending }))
}

function asRow(
  columns: SortedBy[],
  { values, isInclusive }: Position
): Condition {
  const names = columns.map(({ column }) => `a.${column}`).join(", ")
  const places = columns.map(({ type }) => `?::${type}`).join(", ")
  const sign = signOf(columns[0], isInclusive)

  return { sql: `(${names}) ${sign} (${places})`, bindings: values }
}

function oneByOne(
  [sorted, ...rest]: SortedBy[],
  { values: [value, ...others], isInclusive }: Position
): Condition {
  const { column, type } = sorted

  if (!rest.length) {
    return {
      sql: `a.${column} ${signOf(sorted, isInclusive)} ?::${type}`,
      bindings: [value],
    }
  }

  const tied = oneByOne(rest, { values: others, isInclusive })

  return {
    sql: `(a.${column} ${signOf(sorted)} ?::${type} or (a.${column} = ?::${type} and ${tied.sql}))`,
    bindings: [value, value, ...tied.bindings],
  }
}

function signOf({ isDescending }: SortedBy, isInclusive = false): string {
  return `${isDescending ? "<" : ">"}${isInclusive ? "=" : ""}`
}

function first([{ isDescending }]: SortedBy[]): boolean {
  return isDescending
}
