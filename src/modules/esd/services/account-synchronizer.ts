import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError } from "../clients/microsoft-esd"
import type { AccountSyncOutcome } from "../account-types"
import { type ClaimedAccount, claimAccount } from "./accounts/claim-account"
import { type AccountTry, releaseAccount } from "./accounts/release-account"
import {
  type AccountSyncResult,
  judgeAccountFailure,
} from "./judge-account-failure"
import { judgeMissingConnection } from "./judge-missing-connection"
import type { VendorClients } from "./vendor-clients"

type Dependencies = {
  knex: Knex
  clients: VendorClients
  /** How often, and with which pauses in milliseconds, it is tried. */
  retry: { attempts: number; baseDelayMs: number; maxDelayMs: number }
}

/** How one try ended, and whether the data were changed during its call. */
type Try = { result: AccountSyncResult; isSuperseded: boolean }

/** Makes the vendor know accounts, once for all who wait for the same one. */
export class AccountSynchronizer {
  readonly #running = new Map<string, Promise<AccountSyncResult>>()

  constructor(private readonly dependencies: Dependencies) {}

  /** Synchronizes the account, or joins the call that is already doing so. */
  synchronize(accountId: string): Promise<AccountSyncResult> {
    const running = this.#running.get(accountId)

    return running ? running.then(toWhoJoins) : this.#start(accountId)
  }

  /**
   * Makes one try for whom a call that is already on its way is not enough,
   * because it may have begun before something changed.
   */
  async attempt(accountId: string): Promise<AccountSyncOutcome> {
    const result = await (this.#running.has(accountId)
      ? this.#synchronize(accountId)
      : this.#start(accountId))

    switch (result.status) {
      case "synchronized":
        return { outcome: "synchronized" }
      case "busy":
        return { outcome: "retry", reason: "busy" }
      case "retry":
        return {
          outcome: "retry",
          reason: result.code,
          retryAfterMs: result.retryAfterMs ?? undefined,
          pauseQueue: result.pauseQueue,
        }
      case "failed":
        return result.code
          ? { outcome: "refused", reason: result.code }
          : { outcome: "not_wanted" }
    }
  }

  /** Says how the account stands, without a call. */
  async look(accountId: string): Promise<AccountSyncResult> {
    const account = await this.dependencies
      .knex("esd_account")
      .select("sync_status", "sync_error")
      .where({ id: accountId })
      .first()

    if (account?.sync_status === "synchronized") {
      return { status: "synchronized" }
    }

    const error = account?.sync_error ?? null

    return account?.sync_status === "unsynchronized"
      ? { status: "busy", error }
      : { status: "failed", code: null, error }
  }

  #start(accountId: string): Promise<AccountSyncResult> {
    const started = this.#synchronize(accountId).finally(() =>
      this.#running.delete(accountId)
    )
    this.#running.set(accountId, started)

    return started
  }

  /**
   * Once for each change: data that changed during a call are sent with another
   * one, at once unless the vendor asked to slow down.
   */
  async #synchronize(accountId: string): Promise<AccountSyncResult> {
    for (;;) {
      const { result, isSuperseded } = await this.#tryOnce(accountId)

      if (!isSuperseded || asksToSlowDown(result)) {
        return result
      }
    }
  }

  async #tryOnce(accountId: string): Promise<Try> {
    const { knex, clients, retry } = this.dependencies
    const account = await claimAccount(knex, accountId, {
      leaseMs: clients.leaseMs / 2,
      ...retry,
    })

    if (!account) {
      return { result: await this.look(accountId), isSuperseded: false }
    }

    const { ended, result } = await this.#call(account)
    const released = await releaseAccount(knex, account, ended)

    return {
      result: released === "lost" ? { status: "busy", error: null } : result,
      isSuperseded: released === "superseded",
    }
  }

  async #call(
    account: ClaimedAccount
  ): Promise<{ ended: AccountTry; result: AccountSyncResult }> {
    const { clients, retry } = this.dependencies
    const client = clients.find(account.connection_id)

    if (!client) {
      return judgeMissingConnection(account)
    }

    try {
      const { accountId: vendor_account_id } = await client.synchronizeAccount({
        clientAccountId: account.client_account_id,
        role: account.role,
        email: account.email,
        companyName: account.company_name,
        firstName: account.first_name,
        lastName: account.last_name,
        country: account.country,
      })

      return {
        ended: { sync_status: "synchronized", vendor_account_id },
        result: { status: "synchronized", isNews: true },
      }
    } catch (error) {
      if (!(error instanceof MicrosoftEsdError)) {
        throw error
      }

      return judgeAccountFailure(error, account, retry.attempts)
    }
  }
}

function asksToSlowDown(result: AccountSyncResult): boolean {
  return result.status === "retry" && result.retryAfterMs !== null
}

/** News are told once. */
function toWhoJoins(result: AccountSyncResult): AccountSyncResult {
  return result.status === "synchronized" ? { status: "synchronized" } : result
}
