import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Longest wait for licences that are cancelled together to be told of together. */
const PATIENCE_SECONDS = 60

/**
 * Whether licences that were cancelled together with a notice's are still being
 * returned, so that one e-mail soon tells of more of them.
 */
export async function isTooEarly(knex: Knex, id: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: [{ early: boolean }] }>(
    `select exists (
       select 1
         from esd_notice n
         join esd_cancellation c on c.id = split_part(n.subject_id, ':', 1)
         join esd_cancellation other
           on other.order_id = c.order_id and other.batch_id = c.batch_id
        where n.id = ?
          and n.status = 'pending' and n.attempts = 0
          and n.created_at > now() - interval '${PATIENCE_SECONDS} seconds'
          and c.status in ('refused', 'returned', 'completed')
          and other.status = 'accepted'
     ) as early`,
    [id]
  )

  return rows[0].early
}
