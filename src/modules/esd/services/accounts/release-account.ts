import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClaimedAccount } from "./claim-account"
import { addToLedger } from "../ledger/ledger"

/** How a try to synchronize an account ended. */
export type AccountTry =
  | { sync_status: "synchronized"; vendor_account_id: string }
  | {
      sync_status: "unsynchronized" | "failed"
      code: string
      error: string
      correlation_id: string | null
      /** Whether the try counts towards those that are allowed. */
      counts: boolean
    }

/**
 * Stores how a claimed account's try ended, and the ledger entry with it. Who
 * was too slow and lost the account to another changes nothing.
 */
export async function releaseAccount(
  knex: Knex,
  { id: accountId, claim }: Pick<ClaimedAccount, "id" | "claim">,
  result: AccountTry
): Promise<void> {
  const synchronized = result.sync_status === "synchronized"

  await knex.transaction(async (transaction) => {
    const changed = await transaction("esd_account")
      .where({ id: accountId })
      .whereRaw("sync_claimed_until = ?::timestamptz", [claim])
      .update({
        sync_status: result.sync_status,
        sync_claimed_until: null,
        updated_at: transaction.fn.now(),
        sync_error_code: synchronized ? null : result.code,
        sync_error: synchronized ? null : result.error,
        ...(!synchronized &&
          !result.counts && {
            sync_attempts: transaction.raw("greatest(sync_attempts - 1, 0)"),
          }),
        ...(synchronized && {
          vendor_account_id: result.vendor_account_id,
          synchronized_at: transaction.fn.now(),
          sync_attempts: 0,
        }),
      })

    if (!changed) {
      return
    }

    await addToLedger(transaction, [
      {
        account_id: accountId,
        action: synchronized ? "account_synchronized" : "account_sync_failed",
        details: synchronized
          ? { vendor_account_id: result.vendor_account_id }
          : { code: result.code, correlation_id: result.correlation_id },
      },
    ])
  })
}
