import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which failed refunds are tried again: one credit note's, or all of an order. */
export type RefundsToRetry = { credit_note_id: string } | { order_id: string }

/** Lets failed refunds go on; answers their orders. */
export async function retryRefunds(
  knex: Knex,
  which: RefundsToRetry
): Promise<string[]> {
  const rows: Array<{ order_id: string }> = await knex("esd_refund")
    .where({ ...which, status: "failed" })
    .update({
      status: "pending",
      attempts: 0,
      claimed_until: null,
      updated_at: knex.fn.now(),
    })
    .returning("order_id")

  return [...new Set(rows.map(({ order_id }) => order_id))]
}
