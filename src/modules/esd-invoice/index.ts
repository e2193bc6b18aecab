import { Module } from "@medusajs/framework/utils"
import registerInvoiceOptions from "./loaders/register-invoice-options"
import EsdInvoiceModuleService from "./service"

/** Key under which the invoice module is registered in Medusa's container. */
export const ESD_INVOICE_MODULE = "esdInvoice"

export default Module(ESD_INVOICE_MODULE, {
  service: EsdInvoiceModuleService,
  loaders: [registerInvoiceOptions],
})
