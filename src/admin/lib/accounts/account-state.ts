import type { EsdAccountResponse } from "../../../types"

/** How far an account is, as its badge shows it. */
export type AccountState =
  "unsynchronized" | "syncing" | "synchronized" | "failed"

/** Colours of the badge, which its label says as well. */
export const ACCOUNT_STATE_COLORS = {
  unsynchronized: "grey",
  syncing: "blue",
  synchronized: "green",
  failed: "red",
} as const

/** Says how far an account is; a customer without one is not synchronized. */
export function accountState(
  account: Pick<EsdAccountResponse, "is_syncing" | "sync_status"> | null
): AccountState {
  if (!account) {
    return "unsynchronized"
  }

  return account.is_syncing ? "syncing" : account.sync_status
}
