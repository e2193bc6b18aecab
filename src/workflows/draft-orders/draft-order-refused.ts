import { MedusaError } from "@medusajs/framework/utils"

/**
 * Codes of what keeps staff from ordering for a customer, or a draft order from
 * being executed. They answer 422. A stable list, e.g. for translations.
 */
export const DRAFT_REFUSAL_CODES = [
  "esd_draft_end_customer_missing",
  "esd_draft_end_customer_unknown",
  "esd_draft_not_a_reseller",
  "esd_draft_not_ready",
  "esd_draft_price_missing",
  "esd_draft_product_not_sold",
  "esd_draft_too_many_licences",
  "esd_draft_variant_is_no_licence",
  "esd_draft_variant_unknown",
  "esd_draft_variant_unpublished",
] as const

export type DraftRefusalCode = (typeof DRAFT_REFUSAL_CODES)[number]

/** A refusal with its sentence, which names the field and the offering. */
export function draftRefused(
  code: DraftRefusalCode,
  sentence: string
): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code)
}

/** Says whether an error's code is that of a refused draft order. */
export function isDraftRefusal(code: unknown): code is DraftRefusalCode {
  return DRAFT_REFUSAL_CODES.includes(code as DraftRefusalCode)
}
