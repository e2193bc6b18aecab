import { model } from "@medusajs/framework/utils"
import { EsdInvoice } from "./esd-invoice"

/**
 * One licence on an invoice or credit note. An item of a credit note points at
 * the invoice item it credits; that pointer is what tells the two apart.
 */
export const EsdInvoiceItem = model
  .define("esd_invoice_item", {
    id: model.id({ prefix: "esdinvit" }).primaryKey(),
    invoice: model.belongsTo(() => EsdInvoice, { mappedBy: "items" }),
    /** Row on the document, from 1. */
    position: model.number(),
    asset_id: model.text(),
    line_item_id: model.text(),
    sku: model.text(),
    title: model.text(),
    /** Net price in major units: after discounts, without tax. */
    amount: model.bigNumber(),
    tax_amount: model.bigNumber(),
    /** Percent; null when no single rate applies. */
    tax_rate: model.bigNumber().nullable(),
    /** The invoice item that an item of a credit note credits. */
    credited_item_id: model.text().nullable(),
  })
  .indexes([
    { on: ["invoice_id", "position"], unique: true, where: null },
    {
      name: "IDX_esd_invoice_item_invoiced_asset_unique",
      on: ["asset_id"],
      unique: true,
      where: "credited_item_id IS NULL",
    },
    { on: ["asset_id"], where: null },
    {
      on: ["credited_item_id"],
      unique: true,
      where: "credited_item_id IS NOT NULL",
    },
    { on: ["line_item_id"], where: null },
  ])
  .checks([
    {
      name: "esd_invoice_item_amounts_check",
      expression: "amount >= 0 AND tax_amount >= 0",
    },
  ])
