import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

/** More than that is answered a minute later. */
const AT_ONCE = 1000

/** Requests for lost keys that nobody works on and that can still be answered. */
export async function findUnanswered(
  knex: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `select id
       from esd_lost_key_request
      where deleted_at is null
        and answered_at is null
        and created_at > now() - interval '${LOST_KEY_MINUTES} minutes'
        and updated_at < now() - ? * interval '1 millisecond'
        and (claimed_until is null or claimed_until < now())
      order by id
      limit ${AT_ONCE}`,
    [olderThanMs]
  )

  return rows.map(({ id }) => id)
}
