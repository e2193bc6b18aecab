import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { WantedRefund } from "./insert-refunds"

/** A refund that one worker has for itself until the lease runs out. */
export type ClaimedRefund = WantedRefund & {
  id: string
  /** Which try it is, from 1. */
  attempts: number
  /** Names this claim; only its holder may go on. */
  claim: string
}

/** Free, taken, or nothing to do. */
export type RefundClaim =
  | { outcome: "claimed"; refund: ClaimedRefund }
  /** Another worker is busy with a refund of the order. */
  | { outcome: "taken"; retry_after_ms: number }
  | { outcome: "none" }

/**
 * Takes the next pending refund of an order for one try. Refunds of an order
 * are carried out one after another, because Medusa allows one change of an
 * order at a time; the advisory lock decides between two who ask at once.
 */
export async function claimRefund(
  knex: Knex,
  orderId: string,
  leaseMs: number
): Promise<RefundClaim> {
  return knex.transaction(async (transaction) => {
    await transaction.raw(
      `select pg_advisory_xact_lock(hashtextextended('esd_refund:' || ?, 0))`,
      [orderId]
    )
    const { rows: taken } = await transaction.raw<{
      rows: Array<{ retry_after_ms: number }>
    }>(
      `select ceil(1000 * extract(epoch from claimed_until - now()))::int
                as retry_after_ms
         from esd_refund
        where order_id = ? and status = 'pending' and claimed_until > now()
        order by claimed_until desc
        limit 1`,
      [orderId]
    )

    if (taken.length) {
      return { outcome: "taken", ...taken[0] }
    }

    const { rows } = await transaction.raw<{ rows: ClaimedRefund[] }>(
      `update esd_refund
          set claimed_until = clock_timestamp() + ? * interval '1 millisecond',
              attempts = attempts + 1, updated_at = now()
        where id = (
          select id from esd_refund
           where order_id = ? and status = 'pending'
           order by attempts, id
           limit 1)
       returning id, credit_note_id, order_id, method, currency_code,
                 raw_amount->>'value' as amount,
                 attempts::int as attempts, claimed_until::text as claim`,
      [leaseMs, orderId]
    )

    return rows.length
      ? { outcome: "claimed", refund: rows[0] }
      : { outcome: "none" }
  })
}
