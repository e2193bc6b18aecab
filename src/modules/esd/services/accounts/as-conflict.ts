import { MedusaError } from "@medusajs/framework/utils"

/** Codes of what answers 409. A stable list, e.g. for translations. */
export const CONFLICT_CODES = [
  "esd_customer_has_account",
  "esd_end_customer_exists",
  "esd_account_exists",
] as const

type Conflict = { code: (typeof CONFLICT_CODES)[number]; sentence: string }

const CONFLICTS: Record<string, Conflict> = {
  IDX_esd_account_customer_unique: {
    code: "esd_customer_has_account",
    sentence:
      "customer_id: this customer has an account on this connection already. Change that one instead.",
  },
  IDX_esd_account_end_customer_unique: {
    code: "esd_end_customer_exists",
    sentence:
      "email: this reseller has an end customer with this e-mail address already.",
  },
  IDX_esd_account_guest_unique: {
    code: "esd_account_exists",
    sentence:
      "email: there is an account with this e-mail address and role on this connection already.",
  },
}

/**
 * What a unique index of the accounts refused, as an error that answers 409;
 * any other error as it is.
 */
export function asConflict(error: unknown): unknown {
  const constraint = (error as { constraint?: unknown } | null)?.constraint
  const conflict = CONFLICTS[String(constraint)]

  return conflict
    ? new MedusaError(
        MedusaError.Types.CONFLICT,
        conflict.sentence,
        conflict.code
      )
    : error
}
