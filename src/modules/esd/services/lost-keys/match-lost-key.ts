import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { takeTurn } from "../store-limits/take-turn"
import type { LostKeyClaim } from "./claim-lost-key"
import { isEnough } from "./is-enough"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

/**
 * Whether a link is to be sent; `enough` were sent to that address, or the claim
 * is `taken` by another worker.
 */
export type LostKeyMatch = "matched" | "enough" | "taken"

/**
 * Notes which order a request is about, before its link is sent: a link that
 * was accepted in the last moment before a crash works. Requests of one e-mail
 * address take turns, so that many at once cannot pass the limit together.
 */
export function matchLostKey(
  knex: Knex,
  { id, claim, email_hash }: Pick<LostKeyClaim, "id" | "claim" | "email_hash">,
  order_id: string,
  perHour: number
): Promise<LostKeyMatch> {
  return knex.transaction<LostKeyMatch>(async (transaction) => {
    await takeTurn(transaction, `lost keys of e-mail ${email_hash}`)

    if (await isEnough(transaction, { id, email_hash, order_id, perHour })) {
      return "enough"
    }

    const { rowCount } = await transaction.raw<{ rowCount: number }>(
      `update esd_lost_key_request
          set order_id = ?,
              expires_at = now() + interval '${LOST_KEY_MINUTES} minutes',
              updated_at = now()
        where id = ? and claimed_until = ?::timestamptz
          and answered_at is null and used_at is null`,
      [order_id, id, claim]
    )

    return rowCount > 0 ? "matched" : "taken"
  })
}
