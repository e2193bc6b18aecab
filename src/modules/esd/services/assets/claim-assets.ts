import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A licence that this worker has for itself until the lease runs out. */
export type ClaimedAsset = {
  id: string
  connection_id: string
  client_transaction_id: string
  sku: string
  country: string
  language: string
  order_display_id: number
  account_id: string
  vendor_account_id: string | null
  reseller_account_id: string | null
  reseller_vendor_account_id: string | null
  sync_attempts: number
  /** Names this claim; only its holder may give the licence back. */
  claim: string
  /** An earlier call may have bought it: ask the vendor before buying. */
  may_be_bought: boolean
  /** Nothing may be bought for it any more: it is only asked what became of its purchase. */
  is_unwanted: boolean
}

/** Whether it was sold has to be known before its cancellation can end; asked for by the return's job, however often. */
const TO_BE_RETURNED = `
  a.status = 'cancellation_requested'
    and a.sync_status <> 'synchronized'
    and a.purchase_called_at is not null
    and exists (
      select 1 from esd_cancellation c
       where c.asset_id = a.id and c.status = 'accepted'
         and c.deleted_at is null)`

/**
 * Takes waiting licences for one try and, where their accounts are known to
 * the vendor, notes in the same statement that a purchase call is about to be
 * made. Who comes second gets nothing, and neither does who meets a licence that
 * another statement holds just then: skipping it is what makes an order of locks
 * needless here.
 *
 * The note (`purchase_called_at`) is what makes a crash harmless: the next try
 * finds it and asks the vendor before buying again.
 */
export async function claimAssets(
  knex: Knex,
  assetIds: readonly string[],
  leaseMs: number
): Promise<ClaimedAsset[]> {
  const { rows } = await knex.raw<{ rows: ClaimedAsset[] }>(
    `with waiting as (
       select a.id, a.purchase_called_at,
              acc.vendor_account_id,
              res.vendor_account_id as reseller_vendor_account_id,
              acc.sync_status = 'synchronized'
                and (res.id is null or res.sync_status = 'synchronized')
                as accounts_ready
         from esd_asset a
         join esd_account acc on acc.id = a.account_id
         left join esd_account res on res.id = a.reseller_account_id
        where a.id = any(?)
          and (a.status = 'active'
            and a.sync_status = 'unsynchronized'
            and a.sync_reason is distinct from 'awaiting_payment'
            or ${TO_BE_RETURNED})
          and (a.sync_claimed_until is null or a.sync_claimed_until < now())
          for update of a skip locked
     )
     update esd_asset a
        set sync_claimed_until = now() + ? * interval '1 millisecond',
            sync_attempts = a.sync_attempts + w.accounts_ready::int,
            purchase_called_at = case when w.accounts_ready
              then coalesce(a.purchase_called_at, now())
              else a.purchase_called_at end,
            updated_at = now()
       from waiting w
      where a.id = w.id
     returning a.id, a.connection_id, a.client_transaction_id, a.sku, a.country,
               a.language, a.order_display_id::int as order_display_id,
               a.account_id, a.reseller_account_id,
               case when w.accounts_ready then w.vendor_account_id end
                 as vendor_account_id,
               w.reseller_vendor_account_id,
               a.sync_attempts::int as sync_attempts,
               a.sync_claimed_until::text as claim,
               w.purchase_called_at is not null as may_be_bought,
               a.order_canceled_at is not null
                 or a.status = 'cancellation_requested' as is_unwanted`,
    [[...assetIds], leaseMs]
  )

  return rows
}
