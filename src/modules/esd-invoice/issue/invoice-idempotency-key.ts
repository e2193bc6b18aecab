import type { InvoiceDraft } from "./invoice-draft"

/**
 * Names the invoice that an order and a bill-to have in common. A guest is
 * known by their e-mail address.
 */
export function invoiceIdempotencyKey({
  order_id,
  customer_id,
  bill_to,
}: Pick<InvoiceDraft, "order_id" | "customer_id" | "bill_to">): string {
  const billTo = customer_id ?? `email:${bill_to.email.toLowerCase()}`

  return `invoice:${order_id}:${billTo}`
}
