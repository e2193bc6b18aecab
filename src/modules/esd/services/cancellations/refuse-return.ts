import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newLedgerId } from "../ledger/ledger"
import type { ChangedCancellation } from "../../cancellation-types"
import { CHANGED_COLUMNS } from "./cancellation-sql"
import type { ClaimedReturn } from "./claim-return"

/** Why the vendor does not take a licence back. */
export type Refusal = {
  /** Stable code. */
  reason: string
  /** Sentence for staff. */
  error: string
  /** Whether it turned out that the key is in use. */
  isRedeemed?: boolean
  correlation_id?: string | null
}

/** Ends a cancellation because the vendor does not take the licence back: the licence stays. */
export async function refuseReturn(
  transaction: Knex.Transaction,
  { id, claim }: Pick<ClaimedReturn, "id" | "claim">,
  { reason, error, isRedeemed = false, correlation_id = null }: Refusal
): Promise<ChangedCancellation[]> {
  const { rows } = await transaction.raw<{ rows: ChangedCancellation[] }>(
    `with ended as (
       update esd_cancellation
          set status = 'refused', reason = ?, error = ?, claimed_until = null,
              updated_at = now()
        where id = ? and status = 'accepted'
          and claimed_until = ?::timestamptz
       returning *
     ), licence as (
       update esd_asset a
          set status = 'active', updated_at = now(),
              token_status = case when ? then 'redeemed'
                else a.token_status end
         from ended c
        where a.id = c.asset_id
       returning a.*
     ), changed as (
       select ${CHANGED_COLUMNS}, c.reason
         from ended c
         join licence a on a.id = c.asset_id
     ), noted as (
       insert into esd_ledger_entry
         (id, asset_id, action, actor_type, actor_id, details)
       select ?, asset_id, 'cancellation_refused', 'system', null,
              jsonb_strip_nulls(jsonb_build_object('cancellation_id', id,
                'reason', reason, 'correlation_id', ?::text))
         from changed
     )
     select id, asset_id, order_id, connection_id, status, requested_by_type,
            sync_status, email_status
       from changed`,
    [reason, error, id, claim, isRedeemed, newLedgerId(), correlation_id]
  )

  return rows
}
