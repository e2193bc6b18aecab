import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimedRefund } from "./claim-refund"

/**
 * Prolongs the claim on a refund, right before something that costs money.
 *
 * @returns the claim as it goes on; null for who was too slow and lost it.
 */
export async function holdRefund(
  knex: Knex,
  refund: ClaimedRefund,
  leaseMs: number
): Promise<ClaimedRefund | null> {
  const { rows } = await knex.raw<{ rows: Array<{ claim: string }> }>(
    `update esd_refund
        set claimed_until = clock_timestamp() + ? * interval '1 millisecond',
            updated_at = now()
      where id = ? and status = 'pending' and claimed_until = ?::timestamptz
     returning claimed_until::text as claim`,
    [leaseMs, refund.id, refund.claim]
  )

  return rows.length ? { ...refund, ...rows[0] } : null
}
