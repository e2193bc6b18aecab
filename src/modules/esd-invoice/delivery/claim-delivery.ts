import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes the unsent e-mail of a document for one try; whoever comes second gets
 * null.
 *
 * @param leaseMs how long the taker may be busy with it
 * @returns which try it is, from 1.
 */
export async function claimDelivery(
  sql: Knex,
  invoiceId: string,
  leaseMs: number
): Promise<number | null> {
  const { rows } = await sql.raw<{ rows: Array<{ attempts: number }> }>(
    `update esd_invoice_delivery
        set claimed_until = now() + ? * interval '1 millisecond',
            attempts = attempts + 1, updated_at = now()
      where invoice_id = ?
        and status = 'pending'
        and (claimed_until is null or claimed_until < now())
     returning attempts::int as attempts`,
    [leaseMs, invoiceId]
  )

  return rows[0]?.attempts ?? null
}
