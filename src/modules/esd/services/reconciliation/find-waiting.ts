import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Work that waits although nothing holds it, in pages of ids. */
export type WaitingPage<Row> = AsyncGenerator<Row[], void, undefined>

const PAGE = 1000

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
     and a.status <> 'cancelled'
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
) {
  const idle = autoSyncAccounts ? ["failed"] : ["failed", "unsynchronized"]

  return pages(knex, { select: UNBOUGHT, bindings: [idle] }, olderThanMs)
}

/** Licences that wait for their e-mail and have not changed for `olderThanMs`. */
export function findUnsent(knex: Knex, olderThanMs: number) {
  return pages(knex, { select: UNSENT, bindings: [] }, olderThanMs)
}

async function* pages(
  knex: Knex,
  { select, bindings }: { select: string; bindings: string[][] },
  olderThanMs: number
): WaitingPage<WaitingAsset> {
  for (let after = ""; ;) {
    const { rows } = await knex.raw<{ rows: WaitingAsset[] }>(
      `${select}
         and a.updated_at < now() - ? * interval '1 millisecond'
         and a.id > ?
       order by a.id
       limit ${PAGE}`,
      [...bindings, olderThanMs, after]
    )

    if (rows.length) {
      yield rows
    }

    if (rows.length < PAGE) {
      return
    }

    after = rows[rows.length - 1].id
  }
}
