import { model } from "@medusajs/framework/utils"

/**
 * Whether the e-mail of a document went out. Kept apart from the document,
 * which never changes; written in the transaction that issues it, so that none
 * is forgotten.
 */
export const EsdInvoiceDelivery = model
  .define("esd_invoice_delivery", {
    id: model.id({ prefix: "esdinvdel" }).primaryKey(),
    invoice_id: model.text(),
    status: model
      .enum(["pending", "sent", "failed", "suppressed"])
      .default("pending"),
    attempts: model.number().default(0),
    error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** Until when one worker has the e-mail for itself. */
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["invoice_id"], unique: true, where: null },
    {
      name: "IDX_esd_invoice_delivery_pending",
      on: ["updated_at"],
      where: "status = 'pending'",
    },
  ])
