import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"
import type { ChangedCancellation } from "../../cancellation-types"
import { CHANGED_COLUMNS, LEDGER_OF_CANCELLATION } from "./cancellation-sql"
import type { Said } from "./request-cancellation"

/**
 * Ends a request that nobody decided about: the customer takes it back, or
 * staff decline it. The licence is as it was before.
 */
export async function endRequest(
  transaction: Knex.Transaction,
  assetId: string,
  status: "withdrawn" | "declined",
  { actor, comment }: Said
): Promise<ChangedCancellation[]> {
  const { rows } = await transaction.raw<{ rows: ChangedCancellation[] }>(
    `with ended as (
       update esd_cancellation
          set status = ?, decision_comment = ?, decided_by_type = ?,
              decided_by_id = ?, decided_at = now(), updated_at = now()
        where asset_id = ? and status = 'requested' and deleted_at is null
       returning *
     ), licence as (
       update esd_asset a
          set status = 'active', updated_at = now()
         from ended c
        where a.id = c.asset_id
       returning a.*
     ), changed as (
       select ${CHANGED_COLUMNS}
         from ended c
         join licence a on a.id = c.asset_id
     ), noted as (${LEDGER_OF_CANCELLATION})
     select * from changed`,
    [
      status,
      comment,
      actor.type,
      actor.id,
      assetId,
      newLedgerId(),
      `cancellation_${status}`,
      actor.type,
      actor.id,
      comment,
    ]
  )

  return rows
}
