import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How long one worker may be busy with one e-mail, in milliseconds. */
const LEASE_MS = 120_000

/**
 * Takes the unsent e-mail of a document for one try; whoever comes second gets
 * null.
 *
 * @returns which try it is, from 1.
 */
export async function claimDelivery(
  sql: Knex,
  invoiceId: string
): Promise<number | null> {
  const { rows } = await sql.raw<{ rows: Array<{ attempts: number }> }>(
    `update esd_invoice_delivery
        set claimed_until = now() + ? * interval '1 millisecond',
            attempts = attempts + 1, updated_at = now()
      where invoice_id = ?
        and status = 'pending'
        and (claimed_until is null or claimed_until < now())
     returning attempts::int as attempts`,
    [LEASE_MS, invoiceId]
  )

  return rows[0]?.attempts ?? null
}
