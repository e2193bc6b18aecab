import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EsdAssetRecord } from "../../types"

/** A cancellation that this worker has for itself until the lease runs out, with its licence. */
export type ClaimedReturn = {
  id: string
  asset_id: string
  connection_id: string
  client_transaction_id: string
  sync_status: EsdAssetRecord["sync_status"]
  /** What is said to the vendor. */
  comment: string | null
  /** Whether the catalogue says that the vendor takes the product back; null where it says nothing. */
  is_product_returnable: boolean | null
  /** Names this claim; only its holder may refuse or defer the return. */
  claim: string
}

/**
 * Takes an accepted cancellation for one try.
 *
 * @returns null when it is not to be returned (any more), or another worker has it.
 */
export async function claimReturn(
  knex: Knex,
  id: string,
  leaseMs: number
): Promise<ClaimedReturn | null> {
  const { rows } = await knex.raw<{ rows: ClaimedReturn[] }>(
    `update esd_cancellation c
        set claimed_until = now() + ? * interval '1 millisecond',
            attempts = c.attempts + 1, updated_at = now()
       from esd_asset a
      where c.id = ?
        and a.id = c.asset_id
        and c.status = 'accepted'
        and (c.claimed_until is null or c.claimed_until < now())
     returning c.id, c.asset_id, a.connection_id, a.client_transaction_id,
               a.sync_status, coalesce(c.comment, c.decision_comment) as comment,
               c.claimed_until::text as claim,
               (select p.is_returnable from esd_product p
                 where p.id = a.esd_product_id) as is_product_returnable`,
    [leaseMs, id]
  )

  return rows[0] ?? null
}
