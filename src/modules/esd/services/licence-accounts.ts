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

/** What became of the accounts of a licence. */
type Known = {
  /** What the licence waits for; null when it can be tried again at once. */
  waitsFor: ProvisionOutcome | null
  /** Accounts that this try made known; other licences may wait for them. */
  news: string[]
}

/** Makes the vendor know the accounts of a licence before it is bought. */
export class LicenceAccounts {
  constructor(private readonly dependencies: Dependencies) {}

  /**
   * Gives a claimed licence back, and synchronizes its accounts where the shop
   * does so by itself.
   */
  async makeKnown(asset: ClaimedAsset): Promise<Known> {
    const { knex } = this.dependencies
    const accountIds = [asset.reseller_account_id, asset.account_id]
    const news: string[] = []

    for (const accountId of accountIds) {
      const result = accountId && (await this.#synchronize(accountId))

      if (!result) {
        continue
      }

      if (result.status === "synchronized") {
        news.push(...(result.isNews ? [accountId] : []))
        continue
      }

      await awaitAccount(knex, asset, result.error)

      // Whoever synchronized them meanwhile may have missed this licence.
      const goesOn =
        result.status === "failed" && (await areSynchronized(knex, accountIds))

      return { waitsFor: goesOn ? null : waiting(result), news }
    }

    await awaitAccount(knex, asset, null)

    return { waitsFor: null, news }
  }

  /** Where accounts are not synchronized by themselves, an unknown one is as good as failed: a person has to act. */
  async #synchronize(accountId: string): Promise<AccountSyncResult> {
    const { accounts, autoSyncAccounts } = this.dependencies

    if (autoSyncAccounts) {
      return accounts.synchronize(accountId)
    }

    const result = await accounts.look(accountId)

    return result.status === "busy"
      ? { status: "failed", code: null, error: result.error }
      : result
  }
}

function waiting(
  result: Exclude<AccountSyncResult, { status: "synchronized" }>
): ProvisionOutcome {
  switch (result.status) {
    case "failed":
      return { outcome: "waiting", reason: "awaiting_account" }
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
