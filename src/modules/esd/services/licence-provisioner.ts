import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError, type VendorOrder } from "../clients/microsoft-esd"
import { eachOnce } from "../../../gathering/each-once"
import { gather } from "../../../gathering/gather"
import type { ProvisionOutcome } from "../types"
import type { AccountSynchronizer } from "./account-synchronizer"
import { resynchronizeAccounts } from "./accounts/resynchronize-accounts"
import { cancelAsset } from "./assets/cancel-asset"
import { type ClaimedAsset, claimAssets } from "./assets/claim-assets"
import { type BoughtLicence, completeAssets } from "./assets/complete-assets"
import { findCompletedOrders } from "./assets/find-completed-orders"
import { releaseAsset } from "./assets/release-asset"
import { whyNotClaimed } from "./assets/why-not-claimed"
import { isRefusedValue } from "./is-refused-value"
import { judgeFailure } from "./judge-failure"
import { LicenceAccounts } from "./licence-accounts"
import type { LicenceVault } from "./licence-vault"
import type { VendorClients } from "./vendor-clients"

/** Licences that share one statement. */
const TOGETHER = { max: 100, restMs: 150, repeatsAlone: isRefusedValue }

type Dependencies = {
  knex: Knex
  clients: VendorClients
  accounts: AccountSynchronizer
  /** Whether an account that the vendor does not know is synchronized first. */
  autoSyncAccounts: boolean
  vault: LicenceVault
  retry: {
    /** Tries before a licence is shown as failed. */
    attempts: number
  }
}

/**
 * Buys one licence. The order of things keeps the vendor from being charged
 * twice: the licence is claimed and the coming call noted in one statement;
 * after an answer that was lost the vendor is asked first; key, link and ledger
 * entry are stored in one statement.
 */
export class LicenceProvisioner {
  readonly #claim = gather(async (ids: readonly string[]) => {
    const { knex, clients } = this.dependencies

    return eachOnce(ids, await claimAssets(knex, ids, clients.leaseMs))
  }, TOGETHER)

  readonly #complete = gather(async (licences: readonly BoughtLicence[]) => {
    await completeAssets(this.dependencies.knex, licences)

    return licences.map(() => undefined)
  }, TOGETHER)

  readonly #findCompletedOrder = gather(
    async (ids: readonly string[]) =>
      eachOnce(ids, await findCompletedOrders(this.dependencies.knex, ids)),
    TOGETHER
  )

  readonly #accounts: LicenceAccounts

  constructor(private readonly dependencies: Dependencies) {
    this.#accounts = new LicenceAccounts(dependencies)
  }

  /** One try for one licence. Throws only when the database or the code fails. */
  async provision(assetId: string): Promise<ProvisionOutcome> {
    const claimed = await this.#claim(assetId)

    if (!claimed) {
      return whyNotClaimed(this.dependencies.knex, assetId)
    }

    if (claimed.is_unwanted) {
      return this.#settle(claimed)
    }

    if (claimed.vendor_account_id) {
      return this.#buy(claimed, claimed.vendor_account_id)
    }

    const { waitsFor, news } = await this.#accounts.makeKnown(claimed)
    const outcome = waitsFor ?? (await this.provision(claimed.id))

    return news.length
      ? { ...outcome, synchronized_account_ids: news }
      : outcome
  }

  /** The order that this licence is the last one of to get its key, if so. */
  async findCompletedOrder(assetId: string): Promise<string | null> {
    const completed = await this.#findCompletedOrder(assetId)

    return completed && completed.order_id
  }

  async #buy(
    asset: ClaimedAsset,
    endCustomerAccountId: string
  ): Promise<ProvisionOutcome> {
    const client = this.dependencies.clients.get(asset.connection_id)

    try {
      const bought = asset.may_be_bought
        ? await client.findLicence(asset.client_transaction_id)
        : null

      return await this.#store(
        asset,
        bought ??
          (await client.buyLicence({
            clientTransactionId: asset.client_transaction_id,
            sku: asset.sku,
            country: asset.country,
            language: asset.language,
            endCustomerAccountId,
            resellerAccountId: asset.reseller_vendor_account_id,
            poNumber: String(asset.order_display_id),
          }))
      )
    } catch (error) {
      if (error instanceof MicrosoftEsdError) {
        return this.#release(asset, error)
      }

      throw error
    }
  }

  /** Looks what became of a purchase that nobody wants any more. */
  async #settle(asset: ClaimedAsset): Promise<ProvisionOutcome> {
    const { knex, clients } = this.dependencies

    try {
      const bought = await clients
        .get(asset.connection_id)
        .findLicence(asset.client_transaction_id)

      if (bought) {
        return await this.#store(asset, bought)
      }
    } catch (error) {
      if (error instanceof MicrosoftEsdError) {
        return this.#release(asset, error)
      }

      throw error
    }

    await cancelAsset(knex, asset)

    return { outcome: "waiting", reason: "not_wanted" }
  }

  async #store(
    asset: ClaimedAsset,
    order: VendorOrder
  ): Promise<ProvisionOutcome> {
    const { knex, vault } = this.dependencies

    if (!order.token) {
      await releaseAsset(knex, asset, {
        action: "token_pending",
        sync_status: "unsynchronized",
        reason: "token_pending",
        error: null,
        may_be_bought: true,
        counts: false,
        vendor_order_id: order.orderId,
      })

      return { outcome: "retry", reason: "token_pending" }
    }

    const { productKey, status, returnStatus, isReturnable } = order.token
    await this.#complete({
      id: asset.id,
      vendor_order_id: order.orderId,
      ...vault.seal(asset.id, {
        product_key: productKey,
        activation_link: order.activationLink,
      }),
      download_link: order.downloadLink,
      token_status: status,
      return_status: returnStatus,
      is_returnable: isReturnable,
    })

    return { outcome: "synchronized" }
  }

  async #release(
    asset: ClaimedAsset,
    error: MicrosoftEsdError
  ): Promise<ProvisionOutcome> {
    const { knex, retry: allowed } = this.dependencies
    const { retry, accountUnknown, unfinished } = judgeFailure(
      error,
      asset,
      allowed.attempts
    )

    if (accountUnknown) {
      await resynchronizeAccounts(
        knex,
        [asset.account_id, asset.reseller_account_id],
        error
      )
    }

    await releaseAsset(knex, asset, unfinished)

    if (!retry) {
      return { outcome: "refused", reason: unfinished.reason }
    }

    return {
      outcome: "retry",
      reason: unfinished.reason,
      ...(error.retryAfterMs !== null && {
        retryAfterMs: error.retryAfterMs,
        pauseQueue: true,
      }),
    }
  }
}
