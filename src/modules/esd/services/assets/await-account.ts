import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimedAsset } from "./claim-assets"

/**
 * Gives a claimed licence back because one of its accounts is not known to the
 * vendor. No call was made, so no try is counted.
 */
export async function awaitAccount(
  knex: Knex,
  { id, claim }: Pick<ClaimedAsset, "id" | "claim">,
  error: string | null
): Promise<void> {
  await knex.raw(
    `update esd_asset
        set sync_reason = 'awaiting_account', sync_error = ?,
            sync_claimed_until = null, updated_at = now()
      where id = ? and sync_claimed_until = ?::timestamptz
        and sync_status = 'unsynchronized'`,
    [error, id, claim]
  )
}
