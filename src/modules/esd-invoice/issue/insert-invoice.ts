import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InvoiceSeller } from "../types"
import type { InvoiceDraft } from "./invoice-draft"
import { invoiceTotals } from "./invoice-totals"
import { rawAmount } from "./raw-amount"
import type { TakenNumber } from "./take-next-number"

/** What an invoice has besides its draft. */
export type InvoiceHead = TakenNumber & {
  id: string
  number: string
  idempotency_key: string
  seller: InvoiceSeller
}

/** Writes an invoice without its items, which have to follow at once. */
export async function insertInvoice(
  sql: Knex,
  draft: InvoiceDraft,
  head: InvoiceHead
): Promise<void> {
  const { items, seller_name: _, ...rest } = draft
  const totals = invoiceTotals(items)

  await sql("esd_invoice").insert({
    ...rest,
    ...head,
    type: "invoice",
    subtotal: totals.subtotal.toFixed(),
    raw_subtotal: rawAmount(totals.subtotal),
    tax_total: totals.tax_total.toFixed(),
    raw_tax_total: rawAmount(totals.tax_total),
    total: totals.total.toFixed(),
    raw_total: rawAmount(totals.total),
    item_count: items.length,
  })
}
