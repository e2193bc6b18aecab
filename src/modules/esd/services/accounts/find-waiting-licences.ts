import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type WaitingLicence = { id: string; connection_id: string }

/** That a licence `a` waits for an account. */
export const WAITING = `
  a.status = 'active' and a.sync_status = 'unsynchronized'
  and a.sync_reason = 'awaiting_account' and a.deleted_at is null`

/** Licences that wait for an account, as end customer or as reseller. */
export async function findWaitingLicences(
  knex: Knex,
  accountId: string
): Promise<WaitingLicence[]> {
  const { rows } = await knex.raw<{ rows: WaitingLicence[] }>(
    `select a.id, a.connection_id
       from esd_asset a
      where ${WAITING} and ? in (a.account_id, a.reseller_account_id)
      order by a.id`,
    [accountId]
  )

  return rows
}
