import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"

/** A licence as the vendor sold it, its secrets sealed. */
export type BoughtLicence = {
  vendor_order_id: string
  token_envelope: string
  activation_link_envelope: string | null
  token_hash: string
  display_key: string
  download_link: string | null
  token_status: "activated" | "redeemed" | "return_accepted"
  return_status: "none" | "successful"
}

/**
 * Stores the key, the link and the ledger entry in one statement. A key that is
 * already there stays.
 *
 * @returns whether this call stored it.
 */
export async function completeAsset(
  knex: Knex,
  assetId: string,
  licence: BoughtLicence
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `with changed as (
       update esd_asset
          set sync_status = 'synchronized', sync_reason = null,
              sync_error = null, sync_claimed_until = null,
              synchronized_at = now(), updated_at = now(),
              vendor_order_id = ?, token_envelope = ?,
              activation_link_envelope = ?, token_hash = ?, display_key = ?,
              download_link = coalesce(?, download_link),
              token_status = ?, return_status = ?
        where id = ? and sync_status <> 'synchronized'
       returning id
     ) ${LEDGER_OF_CHANGED}`,
    [
      licence.vendor_order_id,
      licence.token_envelope,
      licence.activation_link_envelope,
      licence.token_hash,
      licence.display_key,
      licence.download_link,
      licence.token_status,
      licence.return_status,
      assetId,
      ...ledgerBindings({
        action: "synchronized",
        details: { vendor_order_id: licence.vendor_order_id },
      }),
    ]
  )

  return rowCount > 0
}
