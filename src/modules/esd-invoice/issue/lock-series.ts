import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { InvoiceType } from "../types"

/**
 * Waits until no other transaction issues a document of this type, and keeps it
 * so until this transaction ends.
 */
export async function lockSeries(sql: Knex, type: InvoiceType): Promise<void> {
  await sql("esd_invoice_series")
    .insert({ id: generateEntityId(undefined, "esdinvser"), type })
    .onConflict("type")
    .merge({ updated_at: sql.fn.now() })
}
