import type { EsdAccountRecord } from "../../modules/esd/types"
import type { EsdAccountReseller } from "../../types"
import type { ACCOUNT_FIELDS } from "./esd-account-fields"

/** An account as it is read with {@link ACCOUNT_FIELDS}. */
export type ReadAccount = Pick<
  EsdAccountRecord,
  (typeof ACCOUNT_FIELDS)[number]
>

/** Shows an account with its reseller, whether it is being synchronized, and how many licences wait for it. */
export function toEsdAccount(
  { reseller_account_id, sync_requested_at, ...account }: ReadAccount,
  resellers: Map<string, EsdAccountReseller>,
  waiting: Map<string, number>
) {
  return {
    ...account,
    reseller: resellers.get(reseller_account_id ?? "") ?? null,
    is_syncing:
      account.sync_status === "unsynchronized" && sync_requested_at !== null,
    waiting_licences: waiting.get(account.id) ?? 0,
  }
}
