import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertDelivery } from "../delivery/insert-delivery"
import { formatInvoiceNumber } from "../issue/format-invoice-number"
import { insertInvoiceItems } from "../issue/insert-invoice-items"
import { lockSeries } from "../issue/lock-series"
import { takeNextNumber } from "../issue/take-next-number"
import {
  findUncreditedItems,
  type UncreditedItem,
} from "./find-uncredited-items"
import { insertCreditNote } from "./insert-credit-note"

/**
 * Issues a credit note for each invoice that licences stand on and that was not
 * credited for them yet. Where nothing is left to credit, no lock is taken and
 * no number used. Call it in a transaction.
 */
export async function issueCreditNotes(
  sql: Knex,
  assetIds: string[],
  prefix: string
): Promise<void> {
  if (!(await findUncreditedItems(sql, assetIds)).length) {
    return
  }

  await lockSeries(sql, "credit_note")

  for (const [invoiceId, items] of byInvoice(
    await findUncreditedItems(sql, assetIds)
  )) {
    const id = generateEntityId(undefined, "esdinv")
    const taken = await takeNextNumber(sql, "credit_note")

    await insertCreditNote(
      sql,
      {
        ...taken,
        id,
        number: formatInvoiceNumber(prefix, taken.sequence),
        credited_invoice_id: invoiceId,
      },
      items
    )
    await insertInvoiceItems(
      sql,
      id,
      items.map(({ invoice_id: _, ...item }) => item)
    )
    await insertDelivery(sql, id)
  }
}

function byInvoice(items: UncreditedItem[]): Map<string, UncreditedItem[]> {
  const invoices = new Map<string, UncreditedItem[]>()

  for (const item of items) {
    invoices.set(item.invoice_id, [
      ...(invoices.get(item.invoice_id) ?? []),
      item,
    ])
  }

  return invoices
}
