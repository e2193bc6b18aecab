import { MedusaError } from "@medusajs/framework/utils"

/** Code of errors that answer 422: the request can be read, and breaks a rule. */
export const RULE_BROKEN = "esd_rule_broken"

/** A request about accounts that breaks a rule. The sentence names field and rule. */
export function ruleBroken(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, RULE_BROKEN)
}
