import { model } from "@medusajs/framework/utils"

/**
 * Counts the documents of one type. Its row is locked while a document is
 * issued, so that numbers follow each other without gaps.
 */
export const EsdInvoiceSeries = model
  .define("esd_invoice_series", {
    id: model.id({ prefix: "esdinvser" }).primaryKey(),
    type: model.enum(["invoice", "credit_note"]),
    /** The number that was given out last; 0 before the first. */
    last_number: model.number().default(0),
  })
  .indexes([{ on: ["type"], unique: true, where: null }])
  .checks([
    {
      name: "esd_invoice_series_last_number_check",
      expression: "last_number >= 0",
    },
  ])
