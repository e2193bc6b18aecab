import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parsePluginOptions, type PluginOptions } from "../../options"
import { TextSigner } from "./lib/text-signer"
import { TokenCipher } from "./lib/token-cipher"
import { EsdAccount } from "./models/esd-account"
import { EsdAsset } from "./models/esd-asset"
import { EsdLedgerEntry } from "./models/esd-ledger-entry"
import { EsdProduct } from "./models/esd-product"
import { AccountSynchronizer } from "./services/account-synchronizer"
import { Accounts } from "./services/accounts/accounts"
import { cancelUnbought } from "./services/assets/cancel-unbought"
import { createAssets } from "./services/assets/create-assets"
import { listOrderAssets } from "./services/assets/list-order-assets"
import { releasePayment } from "./services/assets/release-payment"
import { requestRetry } from "./services/assets/request-retry"
import { revealAsset } from "./services/assets/reveal-asset"
import { searchFilter } from "./services/assets/search-filter"
import { setDelivered } from "./services/assets/set-delivered"
import { setInvoice } from "./services/assets/set-invoice"
import { importCatalogue } from "./services/catalogue/import-catalogue"
import { checkConnection } from "./services/check-connection"
import { LicenceProvisioner } from "./services/licence-provisioner"
import { LicenceVault } from "./services/licence-vault"
import { LostKeys } from "./services/lost-keys/lost-keys"
import { LicenceMails } from "./services/mails/licence-mails"
import { Reconciliation } from "./services/reconciliation/reconciliation"
import { VendorClients } from "./services/vendor-clients"
import type {
  Actor,
  CatalogueImport,
  ConnectionState,
  CreateAssetInput,
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

  /** Parties that the vendor knows or will know. */
  readonly accounts: Accounts

  /** Each licence's e-mail, sent once. */
  readonly mails: LicenceMails

  /** Keys that somebody sees again without a login. */
  readonly lostKeys: LostKeys

  /** Finds what waits although nothing works on it. */
  readonly reconciliation: Reconciliation

  /** Signs what leaves the shop and has to come back as it was. */
  readonly signer: TextSigner

  readonly #knex: Knex
  readonly #cipher: TokenCipher
  readonly #vault: LicenceVault
  readonly #clients: VendorClients
  readonly #provisioner: LicenceProvisioner

  constructor(cradle: Cradle, options: unknown) {
    super(cradle)

    this.options = parsePluginOptions(options)
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION]
    this.#cipher = new TokenCipher(this.options.encryptionKeys)
    this.signer = new TextSigner(this.options.encryptionKeys)
    this.#vault = new LicenceVault(this.#cipher)
    this.#clients = new VendorClients(this.options.connections)
    this.mails = new LicenceMails(this.#knex, this.#vault, this.options)
    this.lostKeys = new LostKeys({
      knex: this.#knex,
      cipher: this.#cipher,
      signer: this.signer,
      vault: this.#vault,
      options: this.options,
    })
    this.reconciliation = new Reconciliation(this.#knex, this.options)

    const dependencies = {
      knex: this.#knex,
      clients: this.#clients,
      retry: this.options.queue.retry,
    }
    const synchronizer = new AccountSynchronizer(dependencies)
    this.accounts = new Accounts(this.#knex, synchronizer, this.options)
    this.#provisioner = new LicenceProvisioner({
      ...dependencies,
      vault: this.#vault,
      accounts: synchronizer,
      autoSyncAccounts: this.options.autoSyncAccounts,
    })
  }

  /** Writes one asset per licence; those that exist stay. Answers the new ids. */
  createAssets(inputs: CreateAssetInput[]): Promise<string[]> {
    return createAssets(this.#knex, inputs)
  }

  /** The licences of an order as its split needs them, in their order. */
  listOrderAssets(orderId: string): Promise<OrderAsset[]> {
    return listOrderAssets(this.#knex, orderId)
  }

  /** Notes on which invoice the licences of an order and bill-to stand. */
  setInvoice(assetIds: string[], invoiceId: string): Promise<void> {
    return setInvoice(this.#knex, assetIds, invoiceId)
  }

  /** Lets an order's licences go that waited for its payment. */
  releasePayment(orderId: string): Promise<void> {
    return releasePayment(this.#knex, orderId)
  }

  /** Cancels the licences of a canceled order, but for those that were or may have been bought. */
  cancelUnbought(orderId: string): Promise<void> {
    return cancelUnbought(this.#knex, orderId)
  }

  /**
   * The filter of a text search: order number, e-mail address, product, SKU, or
   * the last five of a key.
   *
   * @throws MedusaError `invalid_data` for a whole key.
   */
  searchFilter(text: string): Record<string, unknown> {
    return searchFilter(text)
  }

  /** One try to buy one licence. */
  provisionAsset(assetId: string): Promise<ProvisionOutcome> {
    return this.#provisioner.provision(assetId)
  }

  /** The order that this licence is the last one of to get its key, if so. */
  findCompletedOrder(assetId: string): Promise<string | null> {
    return this.#provisioner.findCompletedOrder(assetId)
  }

  /** Notes that the fulfilment of an order's licences is delivered. */
  setDelivered(orderId: string): Promise<void> {
    return setDelivered(this.#knex, orderId)
  }

  /**
   * Opens a licence for a person and notes in the ledger who saw it.
   *
   * @throws MedusaError `not_found` for an unknown licence, `not_allowed` while
   * there is no key; TooManyRequestsError when a customer asked too often.
   */
  async revealAsset(assetId: string, actor: Actor): Promise<RevealedLicence> {
    const { revealsPerHour: perHour } = this.options.storeLimits
    const asset = await this.retrieveEsdAsset(assetId, {
      select: ["id", "token_envelope", "activation_link_envelope"],
    })

    return revealAsset(this.#knex, this.#vault, asset, { actor, perHour })
  }

  /**
   * Lets a licence without a key be bought again, and its refused accounts be
   * synchronized.
   *
   * @returns the ids of these accounts
   * @throws MedusaError `not_allowed` when it has its key, is cancelled or waits
   * for its payment.
   */
  async retryAsset(assetId: string, actor: Actor): Promise<string[]> {
    const accounts = await requestRetry(this.#knex, assetId, actor)

    if (!accounts) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This licence cannot be tried again: it has its key already, is cancelled, or its order is not paid yet."
      )
    }

    return accounts
  }

  /**
   * Lets the e-mail of a licence be sent again.
   *
   * @throws MedusaError `not_allowed` while there is no key to send;
   * TooManyRequestsError when a customer asked too often.
   */
  async resendAsset(assetId: string, actor: Actor): Promise<void> {
    if (!(await this.mails.requestResend(assetId, actor))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "There is nothing to send: this licence has no key yet or is cancelled."
      )
    }
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
}

export default EsdModuleService
