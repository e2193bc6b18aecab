import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many are taken up in one go; the rest follows with the next. */
const LIMIT = 1000

/** Documents whose e-mail waits although nothing has worked on it for `olderThanMs`. */
export async function findUndelivered(
  sql: Knex,
  olderThanMs: number
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: Array<{ invoice_id: string }> }>(
    `select invoice_id
       from esd_invoice_delivery
      where status = 'pending'
        and updated_at < now() - ? * interval '1 millisecond'
        and (claimed_until is null or claimed_until < now())
      order by updated_at
      limit ${LIMIT}`,
    [olderThanMs]
  )

  return rows.map(({ invoice_id }) => invoice_id)
}
