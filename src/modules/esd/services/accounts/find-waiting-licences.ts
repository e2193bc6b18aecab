import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type WaitingLicence = { id: string; connection_id: string }

/** Licences that wait for an account, as end customer or as reseller. */
export async function findWaitingLicences(
  knex: Knex,
  accountId: string
): Promise<WaitingLicence[]> {
  return waitingLicences(knex, accountId)
    .select<WaitingLicence[]>("id", "connection_id")
    .orderBy("id")
}

/** The part that finding and counting them share. */
export function waitingLicences(
  knex: Knex,
  accountId: string
): Knex.QueryBuilder {
  return knex("esd_asset")
    .where({
      status: "active",
      sync_status: "unsynchronized",
      sync_reason: "awaiting_account",
      deleted_at: null,
    })
    .whereRaw("? in (account_id, reseller_account_id)", [accountId])
}
