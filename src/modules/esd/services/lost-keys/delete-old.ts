import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Deletes requests for lost keys that are a day old; what they showed stands in the ledger. */
export async function deleteOld(knex: Knex): Promise<void> {
  await knex.raw(
    "delete from esd_lost_key_request where created_at < now() - interval '1 day'"
  )
}
