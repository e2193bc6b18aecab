import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The given accounts, and with an end customer of the reseller also the
 * accounts that the same end customer has on other connections.
 *
 * @param resellerIds the reseller's accounts.
 */
export async function findCopies(
  knex: Knex,
  resellerIds: string[],
  ids: string[]
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `select copy.id
       from esd_account asked
       join esd_account copy on copy.email = asked.email
      where asked.id = any(?)
        and asked.reseller_account_id = any(?)
        and copy.reseller_account_id = any(?)
        and copy.deleted_at is null`,
    [ids, resellerIds, resellerIds]
  )

  return [...new Set([...ids, ...rows.map(({ id }) => id)])]
}
