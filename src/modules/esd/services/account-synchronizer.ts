import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError } from "../clients/microsoft-esd"
import { claimAccount } from "./accounts/claim-account"
import { releaseAccount } from "./accounts/release-account"
import type { VendorClients } from "./vendor-clients"

/** What became of making the vendor know an account. */
export type AccountSyncResult =
  | { status: "synchronized" }
  /** Another worker is at it, or the last try was just now. */
  | { status: "busy" }
  /** A failure that may pass. */
  | {
      status: "retry"
      error: string
      retryAfterMs: number | null
      pauseQueue: boolean
    }
  /** The vendor refused; staff have to act. */
  | { status: "failed"; error: string | null }

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
    const running = this.#running.get(accountId)

    if (running) {
      return running
    }

    const started = this.#synchronize(accountId).finally(() =>
      this.#running.delete(accountId)
    )
    this.#running.set(accountId, started)

    return started
  }

  async #synchronize(accountId: string): Promise<AccountSyncResult> {
    const { knex, clients, retry } = this.dependencies
    const account = await claimAccount(knex, accountId, {
      leaseMs: clients.leaseMs / 2,
      ...retry,
    })

    if (!account) {
      return this.#whyNotClaimed(accountId)
    }

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
      await releaseAccount(knex, account, {
        sync_status: "synchronized",
        vendor_account_id,
      })

      return { status: "synchronized" }
    } catch (error) {
      if (!(error instanceof MicrosoftEsdError)) {
        throw error
      }

      const slowDown = error.retryable && error.retryAfterMs !== null
      const mayPass =
        slowDown || (error.retryable && account.sync_attempts < retry.attempts)
      await releaseAccount(knex, account, {
        sync_status: mayPass ? "unsynchronized" : "failed",
        code: error.code,
        error: error.merchantMessage,
        correlation_id: error.correlationId,
        counts: !slowDown,
      })

      return mayPass
        ? {
            status: "retry",
            error: error.merchantMessage,
            retryAfterMs: error.retryAfterMs,
            pauseQueue: error.retryAfterMs !== null,
          }
        : { status: "failed", error: error.merchantMessage }
    }
  }

  async #whyNotClaimed(accountId: string): Promise<AccountSyncResult> {
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
      : { status: "failed", error: account?.sync_error ?? null }
  }
}
