import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The ids of the credit notes that give licences back, the oldest first. */
export async function findCreditNotes(
  sql: Knex,
  assetIds: string[]
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: Array<{ id: string }> }>(
    `select note.id
       from esd_invoice note
      where note.type = 'credit_note'
        and exists (
          select 1 from esd_invoice_item item
           where item.invoice_id = note.id and item.asset_id = any(?))
      order by note.sequence`,
    [assetIds]
  )

  return rows.map(({ id }) => id)
}
