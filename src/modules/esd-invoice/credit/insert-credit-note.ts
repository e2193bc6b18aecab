import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { invoiceTotals } from "../issue/invoice-totals"
import { rawAmount } from "../issue/raw-amount"
import type { TakenNumber } from "../issue/take-next-number"
import type { UncreditedItem } from "./find-uncredited-items"

/** What a credit note has besides the invoice that it credits. */
export type CreditNoteHead = TakenNumber & {
  id: string
  number: string
  credited_invoice_id: string
}

/**
 * Writes a credit note without its items, which have to follow at once. Bill-to,
 * seller, currency, language and time zone are those of the invoice: the two
 * are about the same business. It is named by an item, because an item is
 * credited once.
 */
export async function insertCreditNote(
  sql: Knex,
  { credited_invoice_id, ...head }: CreditNoteHead,
  items: UncreditedItem[]
): Promise<void> {
  const totals = invoiceTotals(items)

  await sql.raw(
    `insert into esd_invoice (
       id, type, number, sequence, issued_at, idempotency_key,
       credited_invoice_id, order_id, order_display_id, customer_id, bill_to,
       seller, currency_code, locale, time_zone, subtotal, raw_subtotal,
       tax_total, raw_tax_total, total, raw_total, item_count
     )
     select ?, 'credit_note', ?, ?, ?, ?,
            id, order_id, order_display_id, customer_id, bill_to,
            seller, currency_code, locale, time_zone, ?, ?::jsonb,
            ?, ?::jsonb, ?, ?::jsonb, ?
       from esd_invoice
      where id = ?`,
    [
      head.id,
      head.number,
      head.sequence,
      head.issued_at,
      `credit_note:${items[0].credited_item_id}`,
      totals.subtotal.toFixed(),
      JSON.stringify(rawAmount(totals.subtotal)),
      totals.tax_total.toFixed(),
      JSON.stringify(rawAmount(totals.tax_total)),
      totals.total.toFixed(),
      JSON.stringify(rawAmount(totals.total)),
      items.length,
      credited_invoice_id,
    ]
  )
}
