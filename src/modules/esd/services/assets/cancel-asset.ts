import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"
import type { ClaimedAsset } from "./claim-assets"

/**
 * Notes of a claimed licence that nobody wants any more that the vendor never
 * sold it. Where a cancellation waits for that, its job cancels the licence next.
 */
export async function cancelAsset(
  knex: Knex,
  { id, claim }: Pick<ClaimedAsset, "id" | "claim">
): Promise<void> {
  await knex.raw(
    `with changed as (
       update esd_asset
          set status = case when status = 'active' then 'cancelled'
                else status end,
              purchase_called_at = null, sync_claimed_until = null,
              updated_at = now()
        where id = ? and sync_claimed_until = ?::timestamptz
          and sync_status <> 'synchronized'
       returning id, status
     ) ${LEDGER_OF_CHANGED} where status = 'cancelled'`,
    [id, claim, ...ledgerBindings({ action: "cancelled" })]
  )
}
