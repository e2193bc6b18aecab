import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Condition } from "./condition"
import type { SortedBy } from "./licence-order"
import { beyond, type Position } from "./position"

/** Where a licence stands in an order. */
export type FoundLicence = { id: string; values: string[] }

type Wanted = {
  where: Condition
  columns: SortedBy[]
  /** Only what lies beyond it. */
  from?: Position | null
  offset?: number
  limit: number
}

/** Finds the licences of a page, and where each of them stands. */
export async function findPage(
  knex: Knex,
  { where, columns, from, offset = 0, limit }: Wanted
): Promise<FoundLicence[]> {
  const further = from ? beyond(columns, from) : { sql: "true", bindings: [] }
  const { rows } = await knex.raw<{ rows: FoundLicence[] }>(
    `select a.id, array[${columns.map(asText).join(", ")}] as values
       from esd_asset a
      where ${where.sql} and ${further.sql}
      order by ${columns.map(sorting).join(", ")}
      limit ? offset ?`,
    [...where.bindings, ...further.bindings, limit, offset]
  )

  return rows
}

/** Of a time all six digits, which JavaScript's dates have not. */
function asText({ column, type }: SortedBy): string {
  return type === "timestamptz"
    ? `to_char(a.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : `a.${column}::text`
}

function sorting({ column, isDescending }: SortedBy): string {
  return `a.${column}${isDescending ? " desc" : ""}`
}
