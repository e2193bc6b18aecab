import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Makes a licence's accounts wait to be synchronized again, because the vendor
 * says that it does not know one of them any more.
 */
export async function resynchronizeAccounts(
  knex: Knex,
  accountIds: Array<string | null>
): Promise<void> {
  await knex("esd_account")
    .whereIn(
      "id",
      knex("esd_account")
        .select("id")
        .whereIn(
          "id",
          accountIds.filter((id) => id !== null)
        )
        .where({ sync_status: "synchronized" })
        .orderBy("id")
        .forUpdate()
    )
    .update({ sync_status: "unsynchronized", updated_at: knex.fn.now() })
}
