import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"
import type { ChangedCancellation } from "../../cancellation-types"
import { CHANGED_COLUMNS } from "./cancellation-sql"

/** Which licences are over: those that the vendor took back, or those that it never sold. */
const STAGES = {
  returned: {
    guard: "a.sync_status = 'synchronized'",
    change: ", token_status = 'return_accepted', return_status = 'successful'",
  },
  unbought: {
    guard: "a.sync_status <> 'synchronized' and a.purchase_called_at is null",
    change: "",
  },
}

/**
 * Cancels a licence that the vendor took back, or that it certainly never sold,
 * in the name of who decided so. Needs no claim: it is so, whoever found out.
 */
export async function completeReturn(
  transaction: Knex.Transaction,
  id: string,
  stage: keyof typeof STAGES
): Promise<ChangedCancellation[]> {
  const { guard, change } = STAGES[stage]
  const { rows } = await transaction.raw<{ rows: ChangedCancellation[] }>(
    `with ended as (
       update esd_cancellation c
          set status = 'returned', returned_at = now(), claimed_until = null,
              reason = null, error = null, updated_at = now()
         from esd_asset a
        where c.id = ? and c.status = 'accepted'
          and a.id = c.asset_id and ${guard}
       returning c.*
     ), licence as (
       update esd_asset a
          set status = 'cancelled', updated_at = now()${change}
         from ended c
        where a.id = c.asset_id
       returning a.*
     ), changed as (
       select ${CHANGED_COLUMNS}, c.decided_by_type, c.decided_by_id
         from ended c
         join licence a on a.id = c.asset_id
     ), noted as (
       insert into esd_ledger_entry
         (id, asset_id, action, actor_type, actor_id, details)
       select ?, asset_id, 'cancelled', decided_by_type, decided_by_id,
              jsonb_build_object('cancellation_id', id)
         from changed
     )
     select id, asset_id, order_id, connection_id, status, requested_by_type,
            sync_status, email_status
       from changed`,
    [id, newLedgerId()]
  )

  return rows
}
