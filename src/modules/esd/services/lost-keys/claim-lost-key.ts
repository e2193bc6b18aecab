import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

/** A request that one worker has for itself until the lease runs out. */
export type LostKeyClaim = {
  id: string
  email_hash: string
  attempts: number
  /** Orders with licences that have the number that was given. */
  order_ids: string[]
  /** Names this claim; only its holder may say what became of the request. */
  claim: string
}

/**
 * Takes a request that nobody answered for one try.
 *
 * @returns null when it was answered, is too old, or another worker has it.
 */
export async function claimLostKey(
  knex: Knex,
  id: string,
  leaseMs: number
): Promise<LostKeyClaim | null> {
  const { rows } = await knex.raw<{ rows: LostKeyClaim[] }>(
    `update esd_lost_key_request
        set claimed_until = now() + ? * interval '1 millisecond',
            attempts = attempts + 1, updated_at = now()
      where id = ?
        and answered_at is null
        and used_at is null
        and created_at > now() - interval '${LOST_KEY_MINUTES} minutes'
        and (claimed_until is null or claimed_until < now())
     returning id, email_hash, attempts::int as attempts,
               claimed_until::text as claim,
               array(select distinct a.order_id
                       from esd_asset a
                      where a.order_display_id
                            = esd_lost_key_request.order_display_id
                        and a.deleted_at is null) as order_ids`,
    [leaseMs, id]
  )

  return rows[0] ?? null
}
