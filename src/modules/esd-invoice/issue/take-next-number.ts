import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InvoiceType } from "../types"

/** A number that belongs to this transaction, and the moment it was taken. */
export type TakenNumber = { sequence: number; issued_at: Date }

/**
 * Takes the next number of a locked series. Only the end of the transaction
 * makes it count: a rollback gives it back, so that no number is ever missing.
 *
 * The time is the database's, taken under the lock, so that a later number never
 * has an earlier time, whichever server issues it.
 */
export async function takeNextNumber(
  sql: Knex,
  type: InvoiceType
): Promise<TakenNumber> {
  const [taken] = await sql("esd_invoice_series")
    .where({ type })
    .update({ last_number: sql.raw("last_number + 1") })
    .returning<TakenNumber[]>([
      "last_number as sequence",
      sql.raw("date_trunc('milliseconds', clock_timestamp()) as issued_at"),
    ])

  return taken
}
