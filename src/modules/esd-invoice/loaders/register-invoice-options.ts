import { asValue } from "@medusajs/framework/awilix"
import type { LoaderOptions } from "@medusajs/framework/types"
import { parsePluginOptions } from "../../../options"

/**
 * Checks the plugin's options, which stops the boot with one readable message
 * when one is wrong, and hands those of the invoices to the service.
 */
export default async function registerInvoiceOptions({
  container,
  options,
}: LoaderOptions): Promise<void> {
  container.register({
    invoiceOptions: asValue(parsePluginOptions(options).invoice),
  })
}
