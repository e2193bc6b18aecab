import { model } from "@medusajs/framework/utils"
import { EsdInvoiceItem } from "./esd-invoice-item"

/**
 * An issued document: one invoice per order and bill-to, or a credit note over
 * licences that were returned. It is complete in itself (bill-to, seller and
 * locale are copies) and never changes; the database refuses it.
 *
 * The amounts of a credit note are positive, as they are printed; its type says
 * in which direction they count.
 */
export const EsdInvoice = model
  .define("esd_invoice", {
    id: model.id({ prefix: "esdinv" }).primaryKey(),
    type: model.enum(["invoice", "credit_note"]),
    /** What is printed, e.g. `INV-000042`. */
    number: model.text(),
    /** Place in the series of its type, from 1 without gaps. */
    sequence: model.number(),
    /** Names what the document is for, so that it is issued once. */
    idempotency_key: model.text(),
    /** The invoice that a credit note credits. */
    credited_invoice_id: model.text().nullable(),

    order_id: model.text(),
    order_display_id: model.number(),
    customer_id: model.text().nullable(),
    bill_to: model.json(),
    seller: model.json(),

    /** ISO 4217 in lower case, as Medusa has it. */
    currency_code: model.text(),
    /** BCP 47; language and number formats of the document. */
    locale: model.text(),
    /** IANA; the zone that `issued_at` is printed in. */
    time_zone: model.text(),

    /** Sum of the items' amounts, without tax. */
    subtotal: model.bigNumber(),
    tax_total: model.bigNumber(),
    total: model.bigNumber(),
    item_count: model.number(),
    issued_at: model.dateTime(),

    items: model.hasMany(() => EsdInvoiceItem, { mappedBy: "invoice" }),
  })
  .indexes([
    { on: ["type", "number"], unique: true, where: null },
    { on: ["type", "sequence"], unique: true, where: null },
    { on: ["idempotency_key"], unique: true, where: null },
    { on: ["order_id"], where: null },
    { on: ["customer_id"], where: null },
    { on: ["issued_at"], where: null },
    {
      on: ["credited_invoice_id"],
      where: "credited_invoice_id IS NOT NULL",
    },
  ])
  .checks([
    {
      name: "esd_invoice_total_check",
      expression: "total = subtotal + tax_total",
    },
    {
      name: "esd_invoice_credited_invoice_check",
      expression: "(type = 'credit_note') = (credited_invoice_id IS NOT NULL)",
    },
    { name: "esd_invoice_item_count_check", expression: "item_count > 0" },
  ])
