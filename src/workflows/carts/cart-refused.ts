import { MedusaError } from "@medusajs/framework/utils"

/**
 * Codes of what keeps a cart with licences from being completed, or service
 * details from being taken. They answer 422, `esd_not_a_reseller` 403. A stable
 * list, e.g. for translations.
 */
export const CART_REFUSAL_CODES = [
  "esd_cart_completed",
  "esd_email_missing",
  "esd_end_customer_missing",
  "esd_end_customer_unknown",
  "esd_line_is_no_licence",
  "esd_login_required",
  "esd_not_a_reseller",
  "esd_product_not_sold",
  "esd_quantities_differ",
  "esd_service_details_invalid",
  "esd_too_many_licences",
] as const

export type CartRefusalCode = (typeof CART_REFUSAL_CODES)[number]

/** What the answer says besides its sentence. Fields survive a workflow, classes do not. */
export type RefusalFacts = {
  /** Lines that are in the way. */
  line_item_ids?: string[]
  /** A new end customer who is in the way. */
  end_customer_email?: string
}

/** A refusal with its sentence, which names the line. */
export function cartRefused(
  code: CartRefusalCode,
  sentence: string,
  line?: { id: string }
): MedusaError & RefusalFacts {
  return Object.assign(
    new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code),
    line && { line_item_ids: [line.id] }
  )
}

/** Says whether an error's code is that of a refused cart. */
export function isCartRefusal(code: unknown): code is CartRefusalCode {
  return CART_REFUSAL_CODES.includes(code as CartRefusalCode)
}
