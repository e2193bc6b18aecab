import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor, EsdAssetRecord } from "../../types"
import { newLedgerId } from "../ledger/ledger"

/** What the vendor says of a key. */
export type KeyState = {
  token_status: NonNullable<EsdAssetRecord["token_status"]>
  return_status: EsdAssetRecord["return_status"]
  /** Whether the vendor says that it takes it back; null where it says nothing. */
  is_returnable: boolean | null
}

/**
 * Notes what became of a licence's key, together with its ledger entry. Where
 * nothing changed nothing is written, not even a lock. A key that was returned
 * stays so: the answer may be older than the return.
 *
 * @returns whether something changed.
 */
export async function refreshAsset(
  knex: Knex,
  assetId: string,
  { token_status, return_status, is_returnable }: KeyState,
  actor: Actor
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `with before as (
       select id, token_status, return_status, is_returnable
         from esd_asset
        where id = ? and sync_status = 'synchronized'
          and return_status <> 'successful'
          and (token_status is distinct from ?
            or return_status is distinct from ?
            or is_returnable is distinct from ?)
          for update
     ), changed as (
       update esd_asset a
          set token_status = ?, return_status = ?, is_returnable = ?,
              updated_at = now()
         from before b
        where a.id = b.id
       returning a.id, jsonb_build_object(
         'token_status', a.token_status,
         'return_status', a.return_status,
         'token_status_before', b.token_status,
         'return_status_before', b.return_status,
         'is_returnable', a.is_returnable::text,
         'is_returnable_before', b.is_returnable::text) as details
     )
     insert into esd_ledger_entry
       (id, asset_id, action, actor_type, actor_id, details)
     select ?, id, 'refreshed', ?, ?, details from changed`,
    [
      assetId,
      token_status,
      return_status,
      is_returnable,
      token_status,
      return_status,
      is_returnable,
      newLedgerId(),
      actor.type,
      actor.id,
    ]
  )

  return rowCount > 0
}
