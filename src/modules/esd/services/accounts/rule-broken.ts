import { MedusaError } from "@medusajs/framework/utils"

/**
 * Codes of errors that answer 422: the request can be read, and breaks a rule.
 * A stable list, e.g. for translations.
 */
export const BROKEN_RULE_CODES = [
  "esd_rule_broken",
  "esd_end_customer_stays_user",
  "esd_reseller_has_end_customers",
  "esd_reseller_has_no_reseller",
  "esd_reseller_unknown",
  "esd_reseller_on_other_connection",
  "esd_parent_account_not_allowed",
  "esd_connection_removed",
  "esd_customer_is_guest",
  "esd_account_has_customer",
] as const

export type BrokenRuleCode = (typeof BROKEN_RULE_CODES)[number]

/**
 * A request about accounts that breaks a rule. The sentence names field and
 * rule, the code says which rule it is.
 */
export function ruleBroken(
  sentence: string,
  code: BrokenRuleCode = "esd_rule_broken"
): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code)
}

/** Says whether an error's code is that of a broken rule. */
export function isBrokenRule(code: unknown): code is BrokenRuleCode {
  return BROKEN_RULE_CODES.includes(code as BrokenRuleCode)
}
