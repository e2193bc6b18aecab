import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How a try to send the e-mail of a document ended. */
export type DeliveryResult =
  | { status: "sent" }
  /** Not sent, because the shop switched this e-mail off. */
  | { status: "suppressed" }
  /** Not accepted; `pending` is tried again. */
  | { status: "pending" | "failed"; error: string }

/** Gives a claimed e-mail back with how its try ended. */
export async function finishDelivery(
  sql: Knex,
  invoiceId: string,
  result: DeliveryResult
): Promise<void> {
  await sql("esd_invoice_delivery")
    .where({ invoice_id: invoiceId, status: "pending" })
    .update({
      status: result.status,
      error: "error" in result ? result.error : null,
      ...(result.status === "sent" && { sent_at: sql.fn.now() }),
      claimed_until: null,
      updated_at: sql.fn.now(),
    })
}
