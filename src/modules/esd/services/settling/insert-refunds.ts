import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"

/** Money that is to be given back for a credit note. */
export type WantedRefund = {
  credit_note_id: string
  order_id: string
  method: "credit_line" | "payment"
  /** Exact decimal in major units, in whole minor units of the currency. */
  amount: string
  currency_code: string
}

/** Enough for any amount that a credit note has. */
const PRECISION = 20

/** Writes which refunds are due; one that a credit note has stays as it is. */
export async function insertRefunds(
  knex: Knex,
  refunds: WantedRefund[]
): Promise<void> {
  if (!refunds.length) {
    return
  }

  await knex("esd_refund")
    .insert(
      refunds.map((refund) => ({
        ...refund,
        id: newId("esdref"),
        raw_amount: JSON.stringify({
          value: refund.amount,
          precision: PRECISION,
        }),
      }))
    )
    .onConflict("credit_note_id")
    .ignore()
}
