import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Lets transactions about the same thing run one after another, whichever
 * process they are in; held until the transaction ends. What is counted
 * afterwards, in a statement of its own, has counted all that came before.
 */
export async function takeTurn(
  transaction: Knex.Transaction,
  about: string
): Promise<void> {
  await transaction.raw(
    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
    [`medusa-plugin-microsoft-esd ${about}`]
  )
}
