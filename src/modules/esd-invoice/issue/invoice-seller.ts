import { MedusaError } from "@medusajs/framework/utils"
import type { InvoiceOptions } from "../../../options"
import type { InvoiceSeller } from "../types"

/**
 * Tells who sells: the plugin's option, and the shop's name where it names none.
 *
 * @throws MedusaError INVALID_DATA when there is no name, because an invoice
 * without its seller is none.
 */
export function invoiceSeller(
  options: InvoiceOptions["seller"],
  shopName: string | null
): InvoiceSeller {
  const name = options.name ?? shopName

  if (!name) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The invoice cannot be issued: it has no seller. Set invoice.seller.name in the plugin's options, or give the store a name."
    )
  }

  return {
    name,
    address_lines: options.addressLines,
    tax_id: options.taxId ?? null,
    email: options.email ?? null,
  }
}
