import type { EsdAccountRecord } from "../../modules/esd/types"
import type { EsdAccountReseller } from "../../types"
import type { ACCOUNT_FIELDS } from "./esd-account-fields"

/** An account as it is read with {@link ACCOUNT_FIELDS}. */
export type ReadAccount = Pick<
  EsdAccountRecord,
  (typeof ACCOUNT_FIELDS)[number]
>

/** Shows an account with its reseller, and whether it is being synchronized. */
export function toEsdAccount(
  { reseller_account_id, sync_requested_at, ...account }: ReadAccount,
  resellers: Map<string, EsdAccountReseller>
) {
  return {
    ...account,
    reseller: resellers.get(reseller_account_id ?? "") ?? null,
    is_syncing:
      account.sync_status === "unsynchronized" && sync_requested_at !== null,
  }
}
