import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EsdCancellationStatus } from "../../../../types"
import type { EsdAssetRecord } from "../../types"

/** How a cancellation and its licence stand. */
export type CancellationState = {
  status: EsdCancellationStatus
  asset_id: string
  order_id: string
  reason: string | null
  error: string | null
  sync_status: EsdAssetRecord["sync_status"]
}

/** How a cancellation stands; null where there is none. */
export async function readState(
  knex: Knex,
  id: string
): Promise<CancellationState | null> {
  const { rows } = await knex.raw<{ rows: CancellationState[] }>(
    `select c.status, c.asset_id, c.order_id, c.reason, c.error, a.sync_status
       from esd_cancellation c
       join esd_asset a on a.id = c.asset_id
      where c.id = ?`,
    [id]
  )

  return rows[0] ?? null
}
