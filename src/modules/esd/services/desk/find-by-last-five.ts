import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** More than would ever end alike by chance: there are ten million endings. */
const MOST = 1000

/** Finds the licences whose key ends with five characters. */
export async function findByLastFive(
  knex: Knex,
  lastFive: string
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `select id
       from esd_asset
      where right(display_key, 5) = ?
        and display_key is not null and deleted_at is null
      order by id
      limit ${MOST}`,
    [lastFive]
  )

  return rows.map(({ id }) => id)
}
