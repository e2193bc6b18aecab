import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** More than that is asked for a minute later. */
const AT_ONCE = 1000

/** Notices that wait to be sent although nothing works on them. */
export async function findUnsentNotices(
  knex: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `select id
       from esd_notice
      where status = 'pending' and deleted_at is null
        and updated_at < now() - ? * interval '1 millisecond'
        and (claimed_until is null or claimed_until < now())
      order by id
      limit ${AT_ONCE}`,
    [olderThanMs]
  )

  return rows.map(({ id }) => id)
}
