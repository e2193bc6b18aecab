import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Sees to it that no licence is charged twice. Call it under the lock of the
 * series: then nobody else can charge one in between.
 *
 * @throws MedusaError DUPLICATE_ERROR that names one licence and its invoice.
 */
export async function refuseInvoicedAssets(
  sql: Knex,
  assetIds: string[]
): Promise<void> {
  const invoiced = await sql("esd_invoice_item as item")
    .join("esd_invoice as invoice", "invoice.id", "item.invoice_id")
    .whereRaw("item.asset_id = any(?)", [assetIds])
    .whereNull("item.credited_item_id")
    .first("item.asset_id", "invoice.number")

  if (invoiced) {
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `Licence ${invoiced.asset_id} is already charged on invoice ${invoiced.number}, so the new invoice was not issued.`
    )
  }
}
