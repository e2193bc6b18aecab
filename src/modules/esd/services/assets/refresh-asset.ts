import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor, EsdAssetRecord } from "../../types"
import { newLedgerId } from "../ledger/ledger"

/** What the vendor says of a key. */
export type KeyState = {
  token_status: NonNullable<EsdAssetRecord["token_status"]>
  return_status: EsdAssetRecord["return_status"]
}

/**
 * Notes what became of a licence's key, together with its ledger entry. Where
 * nothing changed nothing is written, not even a lock.
 *
 * @returns whether something changed.
 */
export async function refreshAsset(
  knex: Knex,
  assetId: string,
  { token_status, return_status }: KeyState,
  actor: Actor
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `with before as (
       select id, token_status, return_status
         from esd_asset
        where id = ? and sync_status = 'synchronized'
          and (token_status is distinct from ?
            or return_status is distinct from ?)
          for update
     ), changed as (
       update esd_asset a
          set token_status = ?, return_status = ?, updated_at = now()
         from before b
        where a.id = b.id
       returning a.id, jsonb_build_object(
         'token_status', a.token_status,
         'return_status', a.return_status,
         'token_status_before', b.token_status,
         'return_status_before', b.return_status) as details
     )
     insert into esd_ledger_entry
       (id, asset_id, action, actor_type, actor_id, details)
     select ?, id, 'refreshed', ?, ?, details from changed`,
    [
      assetId,
      token_status,
      return_status,
      token_status,
      return_status,
      newLedgerId(),
      actor.type,
      actor.id,
    ]
  )

  return rowCount > 0
}
