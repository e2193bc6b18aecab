import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parsePluginOptions, type PluginOptions } from "../../options"
import { TokenCipher } from "./lib/token-cipher"
import { EsdAccount } from "./models/esd-account"
import { EsdAsset } from "./models/esd-asset"
import { EsdLedgerEntry } from "./models/esd-ledger-entry"
import { EsdProduct } from "./models/esd-product"
import { AccountSynchronizer } from "./services/account-synchronizer"
import { ensureAccount } from "./services/accounts/ensure-account"
import { createAssets } from "./services/assets/create-assets"
import { findCompletedOrder } from "./services/assets/find-completed-order"
import { listOrderAssets } from "./services/assets/list-order-assets"
import { releasePayment } from "./services/assets/release-payment"
import { requestRetry } from "./services/assets/request-retry"
import { searchFilter } from "./services/assets/search-filter"
import { importCatalogue } from "./services/catalogue/import-catalogue"
import { checkConnection } from "./services/check-connection"
import { addToLedger } from "./services/ledger/ledger"
import { LicenceProvisioner } from "./services/licence-provisioner"
import { claimMail, type SealedMailClaim } from "./services/mails/claim-mail"
import { markMailSent } from "./services/mails/mark-mail-sent"
import { releaseMail } from "./services/mails/release-mail"
import { requestResend } from "./services/mails/request-resend"
import {
  findUnfinishedOrders,
  type UnfinishedOrders,
} from "./services/reconciliation/find-unfinished-orders"
import {
  findUnbought,
  findUnsent,
  type WaitingAsset,
  type WaitingPage,
} from "./services/reconciliation/find-waiting"
import { VendorClients } from "./services/vendor-clients"
import type {
  Actor,
  CatalogueImport,
  ConnectionState,
  CreateAssetInput,
  EnsureAccountInput,
  OpenedMailClaim,
  OrderAsset,
  ProvisionOutcome,
  RevealedLicence,
} from "./types"

type Cradle = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * The domain: ESD products, assets, accounts and their ledger. State changes
 * on the way of a licence are single guarded SQL statements (see
 * docs/adr/0003); everything else is Medusa's generated service.
 */
export class EsdModuleService extends MedusaService({
  EsdAccount,
  EsdAsset,
  EsdLedgerEntry,
  EsdProduct,
}) {
  readonly __hooks = {
    onApplicationShutdown: () => this.#clients.close(),
  }

  /** The checked options of the plugin. */
  readonly options: PluginOptions

  readonly #knex: Knex
  readonly #cipher: TokenCipher
  readonly #clients: VendorClients
  readonly #provisioner: LicenceProvisioner

  constructor(cradle: Cradle, options: unknown) {
    super(...arguments)

    this.options = parsePluginOptions(options)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION]
    this.#cipher = new TokenCipher(this.options.encryptionKeys)
    this.#clients = new VendorClients(this.options.connections)

    const dependencies = {
      knex: this.#knex,
      clients: this.#clients,
      maxAttempts: this.options.queue.retry.attempts,
    }
    this.#provisioner = new LicenceProvisioner({
      ...dependencies,
      cipher: this.#cipher,
      accounts: new AccountSynchronizer(dependencies),
    })
  }

  /** Finds or creates the account of a buyer and answers its id. */
  ensureAccount(input: EnsureAccountInput): Promise<string> {
    return ensureAccount(this.#knex, input)
  }

  /** Writes one asset per licence; those that exist stay. Answers the new ids. */
  createAssets(inputs: CreateAssetInput[]): Promise<string[]> {
    return createAssets(this.#knex, inputs)
  }

  /** The licences of an order as its split needs them, in their order. */
  listOrderAssets(orderId: string): Promise<OrderAsset[]> {
    return listOrderAssets(this.#knex, orderId)
  }

  /** How many licences each line item has; lines without any are left out. */
  async countAssetsByLine(lineItemIds: string[]): Promise<Map<string, number>> {
    const rows: Array<{ line_item_id: string; count: string }> =
      await this.#knex("esd_asset")
        .select("line_item_id")
        .count({ count: "*" })
        .whereIn("line_item_id", lineItemIds)
        .groupBy("line_item_id")

    return new Map(rows.map((row) => [row.line_item_id, Number(row.count)]))
  }

  /** Notes on which invoice the licences of an order and bill-to stand. */
  async setInvoice(assetIds: string[], invoiceId: string): Promise<void> {
    await this.#knex("esd_asset")
      .whereIn("id", assetIds)
      .whereNull("invoice_id")
      .update({ invoice_id: invoiceId })
  }

  /** Lets an order's licences go that waited for its payment. */
  releasePayment(orderId: string): Promise<void> {
    return releasePayment(this.#knex, orderId)
  }

  /**
   * The filter of a text search: order number, e-mail address, product, SKU,
   * the last five of a key, or a whole key (by its keyed hash).
   */
  searchFilter(text: string): Record<string, unknown> {
    return searchFilter(text, this.#cipher)
  }

  /** One try to buy one licence. */
  provisionAsset(assetId: string): Promise<ProvisionOutcome> {
    return this.#provisioner.provision(assetId)
  }

  /** The order that this licence is the last one of to get its key, if so. */
  findCompletedOrder(assetId: string): Promise<string | null> {
    return findCompletedOrder(this.#knex, assetId)
  }

  /** Notes that the fulfilment of an order's licences is delivered. */
  async setDelivered(orderId: string): Promise<void> {
    await this.#knex("esd_asset")
      .where({ order_id: orderId })
      .whereNull("delivered_at")
      .update({ delivered_at: this.#knex.fn.now() })
  }

  /**
   * Takes the unsent e-mail of a licence for one try, key included.
   *
   * @returns null when there is nothing to send or another worker has it.
   */
  async claimMail(assetId: string): Promise<OpenedMailClaim | null> {
    const claim = await claimMail(this.#knex, assetId)

    if (!claim) {
      return null
    }

    const { token_envelope, activation_link_envelope, ...mail } = claim

    return {
      ...mail,
      ...this.#open(claim.id, { token_envelope, activation_link_envelope }),
    }
  }

  /** Notes that the mail server accepted the e-mail. */
  markMailSent(assetId: string): Promise<void> {
    return markMailSent(this.#knex, assetId)
  }

  /** Gives an e-mail back that was not accepted; `final` ends the tries. */
  releaseMail(
    assetId: string,
    unsent: { error: string; final: boolean }
  ): Promise<void> {
    return releaseMail(this.#knex, assetId, unsent)
  }

  /**
   * Opens a licence for a person and notes in the ledger who saw it.
   *
   * @throws MedusaError `not_found` for an unknown licence, `not_allowed` while
   * there is no key.
   */
  async revealAsset(assetId: string, actor: Actor): Promise<RevealedLicence> {
    const asset = await this.retrieveEsdAsset(assetId, {
      select: ["id", "token_envelope", "activation_link_envelope"],
    })

    if (!asset.token_envelope) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This licence has no key yet. It appears here as soon as Microsoft has issued it."
      )
    }

    const licence = this.#open(assetId, {
      token_envelope: asset.token_envelope,
      activation_link_envelope: asset.activation_link_envelope,
    })
    await addToLedger(this.#knex, [
      { asset_id: assetId, action: "revealed", actor },
    ])

    return licence
  }

  /**
   * Lets a licence without a key be bought again.
   *
   * @throws MedusaError `not_allowed` when it has its key, is cancelled or waits
   * for its payment.
   */
  async retryAsset(assetId: string, actor: Actor): Promise<void> {
    if (!(await requestRetry(this.#knex, assetId, actor))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This licence cannot be tried again: it has its key already, is cancelled, or its order is not paid yet."
      )
    }
  }

  /**
   * Lets the e-mail of a licence be sent again.
   *
   * @throws MedusaError `not_allowed` while there is no key to send.
   */
  async resendAsset(assetId: string, actor: Actor): Promise<void> {
    if (!(await requestResend(this.#knex, assetId, actor))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "There is nothing to send: this licence has no key yet or is cancelled."
      )
    }
  }

  /** Licences that wait to be bought although nothing works on them. */
  findUnbought(olderThanMs: number): WaitingPage<WaitingAsset> {
    return findUnbought(this.#knex, olderThanMs)
  }

  /** Licences whose e-mail waits although nothing works on it. */
  findUnsent(olderThanMs: number): WaitingPage<WaitingAsset> {
    return findUnsent(this.#knex, olderThanMs)
  }

  /** Orders that were split and did not come to their end. */
  findUnfinishedOrders(olderThanMs: number): Promise<UnfinishedOrders> {
    return findUnfinishedOrders(this.#knex, olderThanMs)
  }

  /** Reads the vendor's catalogue of one connection into the ESD products. */
  importCatalogue(connectionId: string): Promise<CatalogueImport> {
    const connection = this.options.connections.find(
      ({ id }) => id === connectionId
    )

    if (!connection) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no connection "${connectionId}" in the plugin's options.`
      )
    }

    return importCatalogue(
      this.#knex,
      this.#clients.get(connectionId),
      connection
    )
  }

  /** Tests every connection: access token and certificate. */
  checkConnections(): Promise<ConnectionState[]> {
    return Promise.all(
      this.options.connections.map((connection) =>
        checkConnection(this.#clients.get(connection.id), connection)
      )
    )
  }

  /** When the licence that waits longest was ordered; null when none waits. */
  async oldestWaitingSince(): Promise<Date | null> {
    const row = await this.#knex("esd_asset")
      .min({ since: "purchased_at" })
      .where({ sync_status: "unsynchronized", status: "active" })
      .first()

    return row?.since ?? null
  }

  #open(
    assetId: string,
    sealed: Pick<SealedMailClaim, "token_envelope" | "activation_link_envelope">
  ): RevealedLicence {
    return {
      product_key: this.#cipher.open(sealed.token_envelope, {
        assetId,
        field: "token",
      }),
      activation_link:
        sealed.activation_link_envelope &&
        this.#cipher.open(sealed.activation_link_envelope, {
          assetId,
          field: "activation_link",
        }),
    }
  }
}

export default EsdModuleService
