import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import EsdInvoiceModule from "../modules/esd-invoice"

/** The order that an invoice charges. */
export default defineLink(
  { linkable: EsdInvoiceModule.linkable.esdInvoice, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
