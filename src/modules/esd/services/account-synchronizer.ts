import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError } from "../clients/microsoft-esd"
import type { AccountSyncOutcome } from "../account-types"
import { type ClaimedAccount, claimAccount } from "./accounts/claim-account"
import { type AccountTry, releaseAccount } from "./accounts/release-account"
import {
  type AccountSyncResult,
  judgeAccountFailure,
} from "./judge-account-failure"
import type { VendorClients } from "./vendor-clients"

type Dependencies = {
  knex: Knex
  clients: VendorClients
  /** How often, and with which pauses in milliseconds, it is tried. */
  retry: { attempts: number; baseDelayMs: number; maxDelayMs: number }
}

/** Makes the vendor know accounts, once for all who wait for the same one. */
export class AccountSynchronizer {
  readonly #running = new Map<string, Promise<AccountSyncResult>>()

  constructor(private readonly dependencies: Dependencies) {}

  /** Synchronizes the account, or joins the call that is already doing so. */
  synchronize(accountId: string): Promise<AccountSyncResult> {
    return this.#running.get(accountId) ?? this.#start(accountId)
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

    return account?.sync_status === "unsynchronized"
      ? { status: "busy" }
      : { status: "failed", code: null, error: account?.sync_error ?? null }
  }

  #start(accountId: string): Promise<AccountSyncResult> {
    const started = this.#synchronize(accountId).finally(() =>
      this.#running.delete(accountId)
    )
    this.#running.set(accountId, started)

    return started
  }

  /** Once for each change: data that changed during a call are sent with another one. */
  async #synchronize(accountId: string): Promise<AccountSyncResult> {
    for (;;) {
      const result = await this.#tryOnce(accountId)

      if (result !== "superseded") {
        return result
      }
    }
  }

  async #tryOnce(accountId: string): Promise<AccountSyncResult | "superseded"> {
    const { knex, clients, retry } = this.dependencies
    const account = await claimAccount(knex, accountId, {
      leaseMs: clients.leaseMs / 2,
      ...retry,
    })

    if (!account) {
      return this.look(accountId)
    }

    const { ended, result } = await this.#call(account)
    const released = await releaseAccount(knex, account, ended)

    switch (released) {
      case "stored":
        return result
      case "superseded":
        return "superseded"
      case "lost":
        return { status: "busy" }
    }
  }

  async #call(
    account: ClaimedAccount
  ): Promise<{ ended: AccountTry; result: AccountSyncResult }> {
    const { clients, retry } = this.dependencies

    try {
      const { accountId: vendor_account_id } = await clients
        .get(account.connection_id)
        .synchronizeAccount({
          clientAccountId: account.id,
          role: account.role,
          email: account.email,
          companyName: account.company_name,
          firstName: account.first_name,
          lastName: account.last_name,
          country: account.country,
        })

      return {
        ended: { sync_status: "synchronized", vendor_account_id },
        result: { status: "synchronized" },
      }
    } catch (error) {
      if (!(error instanceof MicrosoftEsdError)) {
        throw error
      }

      return judgeAccountFailure(error, account, retry.attempts)
    }
  }
}
