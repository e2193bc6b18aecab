import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import type { Actor } from "../../types"
import { newLedgerId } from "../ledger/ledger"
import type { ChangedCancellation } from "../../cancellation-types"
import { CHANGED_COLUMNS, LEDGER_OF_CANCELLATION } from "./cancellation-sql"

/** Who asks for something, and what they say to it. */
export type Said = { actor: Actor; comment: string | null }

/**
 * Notes that a customer wants a licence to be cancelled. While staff decide
 * nothing is bought for it. One that is cancelled, about to be, or known to be
 * in use is left as it is. Asks for a lock of the licence first.
 */
export async function requestCancellation(
  transaction: Knex.Transaction,
  assetId: string,
  { actor, comment }: Said
): Promise<ChangedCancellation[]> {
  const id = newId("esdcan")
  const { rows } = await transaction.raw<{ rows: ChangedCancellation[] }>(
    `with licence as (
       update esd_asset
          set status = 'cancellation_requested', updated_at = now()
        where id = ? and status = 'active'
          and token_status is distinct from 'redeemed'
       returning *
     ), requested as (
       insert into esd_cancellation
         (id, asset_id, order_id, batch_id, status, comment,
          requested_by_type, requested_by_id, requested_at)
       select ?, id, order_id, ?, 'requested', ?, ?, ?, clock_timestamp()
         from licence
       returning *
     ), changed as (
       select ${CHANGED_COLUMNS}
         from requested c
         join licence a on a.id = c.asset_id
     ), noted as (${LEDGER_OF_CANCELLATION})
     select * from changed`,
    [
      assetId,
      id,
      id,
      comment,
      actor.type,
      actor.id,
      newLedgerId(),
      "cancellation_requested",
      actor.type,
      actor.id,
      comment,
    ]
  )

  return rows
}
