import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Condition } from "./condition"

/**
 * Counts licences, and stops after `most` of them: to count a million takes
 * longer than to show a page of them.
 */
export async function countLicences(
  knex: Knex,
  { sql, bindings }: Condition,
  most: number
): Promise<number> {
  const { rows } = await knex.raw<{ rows: Array<{ count: number }> }>(
    `select count(*)::int as count
       from (select from esd_asset a where ${sql} limit ?) counted`,
    [...bindings, most]
  )

  return rows[0].count
}
