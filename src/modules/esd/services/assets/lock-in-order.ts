import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Ids of licences, locked in their order: statements that change several
 * licences and lock them in the same order never wait for each other in a ring.
 */
export function lockInOrder(knex: Knex): Knex.QueryBuilder {
  return knex("esd_asset").select("id").orderBy("id").forUpdate()
}
