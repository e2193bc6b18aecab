import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Finds the licences of a product key by its hashes, one for each encryption key. */
export async function findByKey(
  knex: Knex,
  hashes: string[]
): Promise<string[]> {
  return knex("esd_asset")
    .whereIn("token_hash", hashes)
    .whereNull("deleted_at")
    .orderBy("id")
    .pluck("id")
}
