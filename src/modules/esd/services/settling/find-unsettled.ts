import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many orders are taken up in one go; the rest follows with the next. */
const LIMIT = 1000

/**
 * Orders with returned cancellations that nothing has worked on for
 * `olderThanMs`. One whose refund failed waits for staff.
 */
export async function findUnsettled(
  knex: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ order_id: string }> }>(
    `select distinct c.order_id
       from esd_cancellation c
      where c.status = 'returned'
        and c.deleted_at is null
        and c.updated_at < now() - ? * interval '1 millisecond'
        and not exists (
          select 1 from esd_refund r
           where r.credit_note_id = c.credit_note_id
             and (r.status = 'failed' or r.claimed_until > now()))
      order by c.order_id
      limit ${LIMIT}`,
    [olderThanMs]
  )

  return rows.map(({ order_id }) => order_id)
}
