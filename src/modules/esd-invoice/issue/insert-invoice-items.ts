import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InvoiceDraftItem } from "./invoice-draft"
import { rawAmount } from "./raw-amount"

/**
 * Writes all items of a document in one statement, whatever their number: the
 * ORM manages 1,100 rows a second, and the database checks the items of a
 * document as one whole.
 */
export async function insertInvoiceItems(
  sql: Knex,
  invoiceId: string,
  items: Array<InvoiceDraftItem & { credited_item_id?: string }>
): Promise<void> {
  const rows = items.map(
    ({ amount, tax_amount, tax_rate, ...item }, index) => ({
      ...item,
      id: itemId(invoiceId, index + 1),
      invoice_id: invoiceId,
      position: index + 1,
      amount: amount.toFixed(),
      raw_amount: rawAmount(amount),
      tax_amount: tax_amount.toFixed(),
      raw_tax_amount: rawAmount(tax_amount),
      tax_rate: tax_rate?.toFixed() ?? null,
      raw_tax_rate: tax_rate && rawAmount(tax_rate),
    })
  )

  await sql.raw(
    `insert into esd_invoice_item (
       id, invoice_id, position, asset_id, line_item_id, sku, title, amount,
       raw_amount, tax_amount, raw_tax_amount, tax_rate, raw_tax_rate,
       credited_item_id
     )
     select
       id, invoice_id, position, asset_id, line_item_id, sku, title, amount,
       raw_amount, tax_amount, raw_tax_amount, tax_rate, raw_tax_rate,
       credited_item_id
     from jsonb_populate_recordset(null::esd_invoice_item, ?::jsonb)`,
    [JSON.stringify(rows)]
  )
}

// Drawing 2,000 random ids takes longer than writing the rows.
function itemId(invoiceId: string, position: number): string {
  const unique = invoiceId.slice(invoiceId.indexOf("_") + 1)

  return `esdinvit_${unique}_${String(position).padStart(4, "0")}`
}
