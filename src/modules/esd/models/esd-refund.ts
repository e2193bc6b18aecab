import { model } from "@medusajs/framework/utils"

/**
 * The money of a credit note: given back once, through Medusa's own workflows
 * (docs/adr/0028).
 */
export const EsdRefund = model
  .define("esd_refund", {
    id: model.id({ prefix: "esdref" }).primaryKey(),
    credit_note_id: model.text(),
    order_id: model.text(),
    method: model.enum(["credit_line", "payment"]),
    /** In major units. */
    amount: model.bigNumber(),
    currency_code: model.text(),
    /** `not_due`: Medusa gave it back already, because the order was canceled. */
    status: model
      .enum(["pending", "done", "failed", "not_due"])
      .default("pending"),
    attempts: model.number().default(0),
    /** Why it failed, in a sentence for staff. */
    error: model.text().nullable(),
    /** Until when one worker has it for itself. */
    claimed_until: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_esd_refund_credit_note_unique",
      on: ["credit_note_id"],
      unique: true,
      where: null,
    },
    { name: "IDX_esd_refund_order", on: ["order_id"], where: null },
    {
      name: "IDX_esd_refund_pending",
      on: ["id"],
      where: "status = 'pending'",
    },
    {
      name: "IDX_esd_refund_failed",
      on: ["id"],
      where: "status = 'failed'",
    },
  ])
