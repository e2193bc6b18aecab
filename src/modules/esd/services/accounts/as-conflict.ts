import { MedusaError } from "@medusajs/framework/utils"

const SENTENCES: Record<string, string> = {
  IDX_esd_account_customer_unique:
    "customer_id: this customer has an account on this connection already. Change that one instead.",
  IDX_esd_account_end_customer_unique:
    "email: this reseller has an end customer with this e-mail address already.",
  IDX_esd_account_guest_unique:
    "email: there is an account with this e-mail address on this connection already.",
}

/**
 * What a unique index of the accounts refused, as an error that answers 409;
 * any other error as it is.
 */
export function asConflict(error: unknown): unknown {
  const constraint = (error as { constraint?: unknown } | null)?.constraint
  const sentence = SENTENCES[String(constraint)]

  return sentence
    ? new MedusaError(MedusaError.Types.CONFLICT, sentence)
    : error
}
