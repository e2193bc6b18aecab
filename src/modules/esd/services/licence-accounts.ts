import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProvisionOutcome } from "../types"
import type { AccountSynchronizer } from "./account-synchronizer"
import { areSynchronized } from "./accounts/are-synchronized"
import { awaitAccount } from "./assets/await-account"
import type { ClaimedAsset } from "./assets/claim-assets"
import type { AccountSyncResult } from "./judge-account-failure"

type Dependencies = {
  knex: Knex
  accounts: AccountSynchronizer
  /** Whether an account that the vendor does not know is synchronized first. */
  autoSyncAccounts: boolean
}

/** Makes the vendor know the accounts of a licence before it is bought. */
export class LicenceAccounts {
  constructor(private readonly dependencies: Dependencies) {}

  /**
   * Gives a claimed licence back, and synchronizes its accounts where the shop
   * does so by itself.
   *
   * @returns what the licence waits for; null when it can be tried again at once.
   */
  async makeKnown(asset: ClaimedAsset): Promise<ProvisionOutcome | null> {
    const { knex } = this.dependencies
    const accountIds = [asset.reseller_account_id, asset.account_id]

    for (const accountId of accountIds) {
      const result = accountId && (await this.#synchronize(accountId))

      if (!result || result.status === "synchronized") {
        continue
      }

      await awaitAccount(knex, asset, "error" in result ? result.error : null)

      switch (result.status) {
        case "failed":
          // Whoever synchronized them meanwhile may have missed this licence.
          return (await areSynchronized(knex, accountIds))
            ? null
            : { outcome: "waiting", reason: "awaiting_account" }
        case "busy":
          return { outcome: "retry", reason: "awaiting_account" }
        case "retry":
          return {
            outcome: "retry",
            reason: "awaiting_account",
            retryAfterMs: result.retryAfterMs ?? undefined,
            pauseQueue: result.pauseQueue,
          }
      }
    }

    await awaitAccount(knex, asset, null)

    return null
  }

  /** Where accounts are not synchronized by themselves, an unknown one is as good as failed: a person has to act. */
  async #synchronize(accountId: string): Promise<AccountSyncResult> {
    const { accounts, autoSyncAccounts } = this.dependencies

    if (autoSyncAccounts) {
      return accounts.synchronize(accountId)
    }

    const result = await accounts.look(accountId)

    return result.status === "busy"
      ? { status: "failed", code: null, error: null }
      : result
  }
}
