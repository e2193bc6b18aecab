import type { AccountTry } from "./accounts/release-account"
import type { AccountSyncResult } from "./judge-account-failure"

/** Code of an account whose connection was taken out of the plugin's options. */
export const CONNECTION_MISSING = "ConnectionMissing"

/** An account whose connection is gone has failed: no try can make it known before somebody acts. */
export function judgeMissingConnection({
  connection_id,
}: {
  connection_id: string
}): { ended: AccountTry; result: AccountSyncResult } {
  const error = `The account's connection "${connection_id}" is not in the plugin's options any more. Add it again, then synchronize the account.`

  return {
    ended: {
      sync_status: "failed",
      code: CONNECTION_MISSING,
      error,
      correlation_id: null,
      counts: false,
    },
    result: { status: "failed", code: CONNECTION_MISSING, error },
  }
}
