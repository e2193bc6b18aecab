import { MedusaError } from "@medusajs/framework/utils"

/**
 * Codes of what keeps a cart with licences from being completed, or service
 * details from being taken. They answer 422. A stable list, e.g. for
 * translations.
 */
export const CART_REFUSAL_CODES = [
  "esd_cart_completed",
  "esd_email_missing",
  "esd_end_customer_missing",
  "esd_end_customer_unknown",
  "esd_line_is_no_licence",
  "esd_product_not_sold",
  "esd_quantities_differ",
  "esd_service_details_invalid",
  "esd_too_many_licences",
] as const

export type CartRefusalCode = (typeof CART_REFUSAL_CODES)[number]

/** A refusal with its sentence, which names the line. */
export function cartRefused(
  code: CartRefusalCode,
  sentence: string
): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code)
}

/** Says whether an error's code is that of a refused cart. */
export function isCartRefusal(code: unknown): code is CartRefusalCode {
  return CART_REFUSAL_CODES.includes(code as CartRefusalCode)
}
