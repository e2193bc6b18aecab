import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimedAsset } from "./claim-assets"
import {
  LEDGER_OF_CHANGED,
  type LedgerAction,
  ledgerBindings,
  newLedgerId,
} from "../ledger/ledger"

/** How a try ended that brought no key. */
export type UnfinishedTry = {
  action: Extract<
    LedgerAction,
    "sync_deferred" | "sync_refused" | "token_pending"
  >
  sync_status: "unsynchronized" | "failed"
  /** Stable code for `sync_reason`. */
  reason: string
  /** The vendor's error code, where it differs from the reason. */
  code?: string
  /** Sentence for staff. */
  error: string | null
  correlation_id?: string | null
  /** Whether the vendor may have sold the licence although no key came. */
  may_be_bought: boolean
  /** Whether the try counts towards those that are allowed. */
  counts: boolean
  vendor_order_id?: string
}

/**
 * Gives a claimed licence back with the reason why it has no key yet. Who was
 * too slow and lost the licence to another changes nothing. One whose order was
 * canceled meanwhile, and that was certainly not sold, is cancelled with it; where
 * a cancellation waits for it, its job does that next.
 */
export async function releaseAsset(
  knex: Knex,
  { id, claim }: Pick<ClaimedAsset, "id" | "claim">,
  unfinished: UnfinishedTry
): Promise<void> {
  await knex.raw(
    `with changed as (
       update esd_asset
          set sync_status = ?, sync_reason = ?, sync_error = ?,
              sync_claimed_until = null, updated_at = now(),
              sync_attempts = greatest(sync_attempts - ?, 0),
              purchase_called_at = case when ? then purchase_called_at end,
              status = case when order_canceled_at is null or ?
                or status <> 'active' then status else 'cancelled' end,
              vendor_order_id = coalesce(?, vendor_order_id)
        where id = ? and sync_claimed_until = ?::timestamptz
          and sync_status <> 'synchronized'
       returning id, status
     ), tried as (${LEDGER_OF_CHANGED})
     insert into esd_ledger_entry (id, asset_id, action, actor_type)
     select ?, id, 'cancelled', 'system' from changed
      where status = 'cancelled'`,
    [
      unfinished.sync_status,
      unfinished.reason,
      unfinished.error,
      unfinished.counts ? 0 : 1,
      unfinished.may_be_bought,
      unfinished.may_be_bought,
      unfinished.vendor_order_id ?? null,
      id,
      claim,
      ...ledgerBindings({
        action: unfinished.action,
        details: {
          reason: unfinished.reason,
          code: unfinished.code ?? unfinished.reason,
          correlation_id: unfinished.correlation_id ?? null,
        },
      }),
      newLedgerId(),
    ]
  )
}
