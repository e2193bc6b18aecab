import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AcceptedLicence } from "./accepted-licence"

/** Those of given licences that the vendor can be asked about: with a key, and with a connection that is there. */
export async function findRefreshable(
  knex: Knex,
  assetIds: string[],
  connectionIds: string[]
): Promise<AcceptedLicence[]> {
  return knex<AcceptedLicence & { sync_status: string }>("esd_asset")
    .select("id", "connection_id")
    .where({ sync_status: "synchronized" })
    .whereIn("id", assetIds)
    .whereIn("connection_id", connectionIds)
}
