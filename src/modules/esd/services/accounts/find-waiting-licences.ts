import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Licences that wait for an account, as end customer or as reseller. */
export async function findWaitingLicences(
  knex: Knex,
  accountId: string
): Promise<Array<{ id: string; connection_id: string }>> {
  return knex("esd_asset")
    .select("id", "connection_id")
    .where({
      status: "active",
      sync_status: "unsynchronized",
      sync_reason: "awaiting_account",
      deleted_at: null,
    })
    .whereRaw("? in (account_id, reseller_account_id)", [accountId])
    .orderBy("id")
}
