import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"
import type { ClaimedReturn } from "./claim-return"

/** Why a try did not end a cancellation. */
export type Deferral = {
  /** Stable code. */
  reason: string
  /** Sentence for staff. */
  error: string
  correlation_id?: string | null
}

/**
 * Gives a cancellation back that could not be ended now; it is tried again. The
 * ledger gets an entry when the reason is another one than at the last try,
 * because a vendor may be down for hours.
 */
export async function deferReturn(
  knex: Knex,
  { id, claim }: Pick<ClaimedReturn, "id" | "claim">,
  { reason, error, correlation_id = null }: Deferral
): Promise<void> {
  await knex.raw(
    `with before as (
       select id, reason
         from esd_cancellation
        where id = ? and status = 'accepted'
          and claimed_until = ?::timestamptz
          for update
     ), changed as (
       update esd_cancellation c
          set reason = ?, error = ?, claimed_until = null, updated_at = now()
         from before b
        where c.id = b.id
       returning c.id, c.asset_id, b.reason as reason_before, c.reason
     )
     insert into esd_ledger_entry
       (id, asset_id, action, actor_type, actor_id, details)
     select ?, asset_id, 'cancellation_deferred', 'system', null,
            jsonb_strip_nulls(jsonb_build_object('cancellation_id', id,
              'reason', reason, 'correlation_id', ?::text))
       from changed
      where reason is distinct from reason_before`,
    [id, claim, reason, error, newLedgerId(), correlation_id]
  )
}
