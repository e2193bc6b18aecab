import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pages, type WaitingPage } from "./pages"

const UNSYNCHRONIZED = `
  select a.id, a.connection_id
    from esd_account a
   where a.deleted_at is null
     and a.sync_requested_at is not null
     and a.sync_status = 'unsynchronized'
     and (a.sync_claimed_until is null or a.sync_claimed_until < now())`

/** An account that nothing seems to be working on. */
export type WaitingAccount = {
  id: string
  connection_id: string
}

/**
 * Accounts whose synchronization was asked for, that no worker holds, and that
 * have not changed for `olderThanMs`.
 */
export function findUnsynchronizedAccounts(
  knex: Knex,
  olderThanMs: number
): WaitingPage<WaitingAccount> {
  return pages(knex, { select: UNSYNCHRONIZED, bindings: [] }, olderThanMs)
}
