import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which part of the licences, in the order of their ids. */
export type IdPage = {
  /** Those with larger ids than this one; null for the first page. */
  after: string | null
  limit: number
}

/** The licences that failed for a reason and can be tried again, page by page. */
export async function findFailed(
  knex: Knex,
  syncReason: string,
  { after, limit }: IdPage
): Promise<string[]> {
  return knex("esd_asset")
    .where({
      sync_status: "failed",
      sync_reason: syncReason,
      status: "active",
    })
    .whereNull("deleted_at")
    .modify((query) => {
      if (after !== null) {
        query.where("id", ">", after)
      }
    })
    .orderBy("id")
    .limit(limit)
    .pluck("id")
}
