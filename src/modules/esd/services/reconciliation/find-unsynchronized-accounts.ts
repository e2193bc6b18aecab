import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Accounts whose synchronization was asked for, that no worker holds, and that
 * have not changed for `olderThanMs`.
 */
export async function findUnsynchronizedAccounts(
  knex: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `select id
       from esd_account
      where deleted_at is null
        and sync_requested_at is not null
        and sync_status = 'unsynchronized'
        and (sync_claimed_until is null or sync_claimed_until < now())
        and updated_at < now() - ? * interval '1 millisecond'
      order by id`,
    [olderThanMs]
  )

  return rows.map(({ id }) => id)
}
