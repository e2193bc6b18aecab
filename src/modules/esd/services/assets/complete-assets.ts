import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"

/** A licence as the vendor sold it, its secrets sealed. */
export type BoughtLicence = {
  /** The asset's id. */
  id: string
  vendor_order_id: string
  token_envelope: string
  activation_link_envelope: string | null
  token_hash: string
  display_key: string
  download_link: string | null
  token_status: "activated" | "redeemed" | "return_accepted"
  return_status: "none" | "successful"
  /** Whether the vendor says that it takes the licence back; null where it says nothing. */
  is_returnable: boolean | null
}

/**
 * Stores the keys, the links and the ledger entries of licences in one
 * statement. A key that is already there stays. Rows are locked in the order
 * of their ids, as everywhere, so that no two statements wait for each other in
 * a ring.
 */
export async function completeAssets(
  knex: Knex,
  licences: readonly BoughtLicence[]
): Promise<void> {
  await knex.raw(
    `with bought as (
       select * from json_to_recordset(?::json) as b (
         id text, vendor_order_id text, token_envelope text,
         activation_link_envelope text, token_hash text, display_key text,
         download_link text, token_status text, return_status text,
         is_returnable boolean, ledger_id text)
     ), locked as (
       select a.id
         from esd_asset a
        where a.id in (select id from bought)
          and a.sync_status <> 'synchronized'
        order by a.id
          for update
     ), changed as (
       update esd_asset a
          set sync_status = 'synchronized', sync_reason = null,
              sync_error = null, sync_claimed_until = null,
              synchronized_at = now(), updated_at = now(),
              vendor_order_id = b.vendor_order_id,
              token_envelope = b.token_envelope,
              activation_link_envelope = b.activation_link_envelope,
              token_hash = b.token_hash, display_key = b.display_key,
              download_link = coalesce(b.download_link, a.download_link),
              token_status = b.token_status, return_status = b.return_status,
              is_returnable = b.is_returnable
         from locked l
         join bought b on b.id = l.id
        where a.id = l.id
       returning a.id, b.ledger_id,
                 jsonb_build_object('vendor_order_id', b.vendor_order_id)
                   as details
     ) ${LEDGER_OF_GATHERED}`,
    [
      JSON.stringify(
        licences.map((licence) => ({ ...licence, ledger_id: newLedgerId() }))
      ),
      "synchronized",
    ]
  )
}
