import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LostKeyClaim } from "./claim-lost-key"

/**
 * What became of one try: the link was sent; there is nothing to send, for
 * good; or it is tried again.
 */
export type LostKeyEnd = "sent" | "unanswered" | "again"

/** Gives a request back after a try. */
export async function finishLostKey(
  knex: Knex,
  { id, claim }: Pick<LostKeyClaim, "id" | "claim">,
  end: LostKeyEnd
): Promise<void> {
  await knex.raw(
    `update esd_lost_key_request
        set sent_at = case when ? then now() else sent_at end,
            answered_at = case when ? then null else now() end,
            claimed_until = null, updated_at = now()
      where id = ? and claimed_until = ?::timestamptz`,
    [end === "sent", end === "again", id, claim]
  )
}
