import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberRawValue } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { InvoiceDraftItem } from "../issue/invoice-draft"

/** A licence on an invoice that no credit note gives back yet. */
export type UncreditedItem = InvoiceDraftItem & {
  /** The invoice that charges it. */
  invoice_id: string
  credited_item_id: string
}

type Row = Pick<
  UncreditedItem,
  | "invoice_id"
  | "credited_item_id"
  | "asset_id"
  | "line_item_id"
  | "sku"
  | "title"
> & {
  raw_amount: BigNumberRawValue
  raw_tax_amount: BigNumberRawValue
  raw_tax_rate: BigNumberRawValue | null
}

/**
 * Finds what was charged for licences and not given back yet, in the order of
 * the invoices' rows. Under the lock of the series the answer stays true.
 */
export async function findUncreditedItems(
  sql: Knex,
  assetIds: string[]
): Promise<UncreditedItem[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `select item.invoice_id, item.id as credited_item_id, item.asset_id,
            item.line_item_id, item.sku, item.title, item.raw_amount,
            item.raw_tax_amount, item.raw_tax_rate
       from esd_invoice_item item
      where item.asset_id = any(?)
        and item.credited_item_id is null
        and not exists (
          select 1 from esd_invoice_item credit
           where credit.credited_item_id = item.id)
      order by item.invoice_id, item.position`,
    [assetIds]
  )

  return rows.map(({ raw_amount, raw_tax_amount, raw_tax_rate, ...row }) => ({
    ...row,
    amount: MathBN.convert(raw_amount.value),
    tax_amount: MathBN.convert(raw_tax_amount.value),
    tax_rate: raw_tax_rate && MathBN.convert(raw_tax_rate.value),
  }))
}
