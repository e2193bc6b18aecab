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
      /** For how long the vendor asked to be left alone, in milliseconds. */
      slow_down_ms?: number
    }

/**
 * - `stored`: the account is as the try left it;
 * - `superseded`: its data were changed during the call, so the vendor has to
 *   be told again, and of what it answered only the account's id counts;
 * - `lost`: another worker has the account by now.
 */
export type ReleasedAccount = "stored" | "superseded" | "lost"

/** The account still says what the vendor was told. */
const UNCHANGED = `
  (client_account_id, role, coalesce(microsoft_email, email), company_name,
   first_name, last_name, country) is not distinct from (?, ?, ?, ?, ?, ?, ?)`

/** Stores how a claimed account's try ended, and the ledger entry with it. */
export async function releaseAccount(
  knex: Knex,
  account: ClaimedAccount,
  result: AccountTry
): Promise<ReleasedAccount> {
  const { id: account_id } = account
  const details: Record<string, string | null> =
    result.sync_status === "synchronized"
      ? { vendor_account_id: result.vendor_account_id }
      : { code: result.code, correlation_id: result.correlation_id }

  return knex.transaction(async (transaction) => {
    const claimed = () =>
      transaction("esd_account")
        .where({ id: account_id })
        .whereRaw("sync_claimed_until = ?::timestamptz", [account.claim])
    const stored = await claimed()
      .whereRaw(UNCHANGED, toldOf(account))
      .update(endOfTry(transaction, result))

    if (stored) {
      await addToLedger(transaction, [
        {
          account_id,
          action:
            result.sync_status === "synchronized"
              ? "account_synchronized"
              : "account_sync_failed",
          details,
        },
      ])

      return "stored"
    }

    const superseded = await claimed().update({
      sync_claimed_until: restOf(transaction, result),
      sync_attempts: 0,
      updated_at: transaction.fn.now(),
      ...vendorIdOf(transaction, account, result),
    })

    if (!superseded) {
      return "lost"
    }

    await addToLedger(transaction, [
      { account_id, action: "account_sync_superseded", details },
    ])

    return "superseded"
  })
}

/** Whoever wants to tell the vendor the new data waits, too, where it asked to slow down. */
function restOf(knex: Knex, result: AccountTry) {
  return "slow_down_ms" in result && result.slow_down_ms
    ? knex.raw("now() + ? * interval '1 millisecond'", [result.slow_down_ms])
    : null
}

function toldOf(account: ClaimedAccount) {
  // Null is a value here, which knex's types of bindings do not say.
  return [
    account.client_account_id,
    account.role,
    account.email,
    account.company_name,
    account.first_name,
    account.last_name,
    account.country,
  ].map((value) => value as string)
}

/** The vendor's id, unless the account is to become another one at the vendor. */
function vendorIdOf(
  knex: Knex,
  { client_account_id }: ClaimedAccount,
  result: AccountTry
) {
  return (
    result.sync_status === "synchronized" && {
      vendor_account_id: knex.raw(
        "case when client_account_id = ? then ? else vendor_account_id end",
        [client_account_id, result.vendor_account_id]
      ),
    }
  )
}

function endOfTry(knex: Knex, result: AccountTry) {
  const released = {
    sync_status: result.sync_status,
    sync_claimed_until: null,
    updated_at: knex.fn.now(),
  }

  if (result.sync_status === "synchronized") {
    return {
      ...released,
      vendor_account_id: result.vendor_account_id,
      synchronized_at: knex.fn.now(),
      sync_requested_at: null,
      sync_attempts: 0,
      sync_error_code: null,
      sync_error: null,
    }
  }

  return {
    ...released,
    sync_error_code: result.code,
    sync_error: result.error,
    ...(result.sync_status === "failed" && { sync_requested_at: null }),
    ...(!result.counts && {
      sync_attempts: knex.raw("greatest(sync_attempts - 1, 0)"),
    }),
  }
}
