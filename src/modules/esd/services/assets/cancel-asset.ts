import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"
import type { ClaimedAsset } from "./claim-assets"

/** Cancels a claimed licence of a canceled order that the vendor never sold. */
export async function cancelAsset(
  knex: Knex,
  { id, claim }: Pick<ClaimedAsset, "id" | "claim">
): Promise<void> {
  await knex.raw(
    `with changed as (
       update esd_asset
          set status = 'cancelled', purchase_called_at = null,
              sync_claimed_until = null, updated_at = now()
        where id = ? and sync_claimed_until = ?::timestamptz
          and sync_status <> 'synchronized'
       returning id
     ) ${LEDGER_OF_CHANGED}`,
    [id, claim, ...ledgerBindings({ action: "cancelled" })]
  )
}
