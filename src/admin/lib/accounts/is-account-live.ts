import type { EsdAccountResponse } from "../../../types"

/**
 * Says whether an account may change without anybody's doing, so that it has to
 * be read again: while it is being synchronized, and while the licences that
 * waited for it go on.
 */
export function isAccountLive({
  is_syncing,
  sync_status,
  waiting_licences = 0,
}: Pick<
  EsdAccountResponse,
  "is_syncing" | "sync_status" | "waiting_licences"
>): boolean {
  return is_syncing || (sync_status === "synchronized" && waiting_licences > 0)
}
