import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether the vendor knows all of these accounts; null stands for none. */
export async function areSynchronized(
  knex: Knex,
  accountIds: Array<string | null>
): Promise<boolean> {
  const unknown = await knex("esd_account")
    .select("id")
    .whereIn(
      "id",
      accountIds.filter((id) => id !== null)
    )
    .whereNot({ sync_status: "synchronized" })
    .first()

  return !unknown
}
