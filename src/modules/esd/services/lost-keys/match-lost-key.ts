import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LostKeyClaim } from "./claim-lost-key"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

/**
 * Notes which order a request is about, before its link is sent: a link that
 * was accepted in the last moment before a crash works.
 *
 * @returns false when the claim is another worker's by now.
 */
export async function matchLostKey(
  knex: Knex,
  { id, claim }: Pick<LostKeyClaim, "id" | "claim">,
  orderId: string
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update esd_lost_key_request
        set order_id = ?,
            expires_at = now() + interval '${LOST_KEY_MINUTES} minutes',
            updated_at = now()
      where id = ? and claimed_until = ?::timestamptz and answered_at is null
        and used_at is null`,
    [orderId, id, claim]
  )

  return rowCount > 0
}
