import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"

/** What the items of a document come to. */
export type InvoiceTotals = {
  subtotal: Decimal
  tax_total: Decimal
  total: Decimal
}

/** Adds up the items of a document, to the last digit they have. */
export function invoiceTotals(
  items: { amount: Decimal; tax_amount: Decimal }[]
): InvoiceTotals {
  const subtotal = MathBN.sum(...items.map(({ amount }) => amount))
  const tax_total = MathBN.sum(...items.map(({ tax_amount }) => tax_amount))

  return { subtotal, tax_total, total: MathBN.add(subtotal, tax_total) }
}
