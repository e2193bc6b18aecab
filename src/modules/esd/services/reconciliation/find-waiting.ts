import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pages, type WaitingPage } from "./pages"

const UNBOUGHT = `
  select a.id, a.connection_id
    from esd_asset a
   where a.deleted_at is null
     and a.sync_status = 'unsynchronized'
     and a.status = 'active'
     and a.sync_reason is distinct from 'awaiting_payment'
     and (a.sync_claimed_until is null or a.sync_claimed_until < now())
     and not (a.sync_reason is not distinct from 'awaiting_account'
       and exists (
         select 1 from esd_account acc
          where acc.id in (a.account_id, a.reseller_account_id)
            and acc.sync_status = any(?)))`

const UNSENT = `
  select a.id, a.connection_id
    from esd_asset a
   where a.deleted_at is null
     and a.sync_status = 'synchronized'
     and a.status = 'active'
     and a.email_status = 'pending'
     and (a.email_claimed_until is null or a.email_claimed_until < now())`

/** A licence that nothing seems to be working on. */
export type WaitingAsset = {
  id: string
  connection_id: string
}

/**
 * Licences that wait to be bought and have not changed for `olderThanMs`. Those
 * that wait for an account which only a person can get synchronized are left
 * out: one that was refused, or any where accounts are not synchronized by
 * themselves.
 */
export function findUnbought(
  knex: Knex,
  olderThanMs: number,
  { autoSyncAccounts }: { autoSyncAccounts: boolean }
): WaitingPage<WaitingAsset> {
  const idle = autoSyncAccounts ? ["failed"] : ["failed", "unsynchronized"]

  return pages(knex, { select: UNBOUGHT, bindings: [idle] }, olderThanMs)
}

/** Licences that wait for their e-mail and have not changed for `olderThanMs`. */
export function findUnsent(
  knex: Knex,
  olderThanMs: number
): WaitingPage<WaitingAsset> {
  return pages(knex, { select: UNSENT, bindings: [] }, olderThanMs)
}
