import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes up again the cancellations of an order whose licences came onto an
 * invoice while they were cancelled: their settling may have looked for the
 * invoice before it was there. Call it once the licences name their invoice.
 *
 * @returns how many are to be settled.
 */
export async function reopenUncredited(
  knex: Knex,
  orderId: string
): Promise<number> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `update esd_cancellation c
        set status = 'returned', completed_at = null, updated_at = now()
       from esd_asset a
      where c.order_id = ?
        and c.status in ('returned', 'completed')
        and c.credit_note_id is null
        and a.id = c.asset_id
        and a.invoice_id is not null
     returning c.id`,
    [orderId]
  )

  return rows.length
}
