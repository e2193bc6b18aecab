import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Adds up the credit notes of each order, to the last digit. */
export async function creditedTotals(
  sql: Knex,
  orderIds: string[]
): Promise<Map<string, string>> {
  const { rows } = await sql.raw<{
    rows: Array<{ order_id: string; total: string }>
  }>(
    `select order_id, sum(total)::text as total
       from esd_invoice
      where order_id = any(?) and type = 'credit_note'
      group by order_id`,
    [orderIds]
  )

  return new Map(rows.map(({ order_id, total }) => [order_id, total]))
}
