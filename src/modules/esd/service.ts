import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import { parsePluginOptions, type PluginOptions } from "../../options"
import { TextSigner } from "./lib/text-signer"
import { TokenCipher } from "./lib/token-cipher"
import { EsdAccount } from "./models/esd-account"
import { EsdAsset } from "./models/esd-asset"
import { EsdCancellation } from "./models/esd-cancellation"
import { EsdLedgerEntry } from "./models/esd-ledger-entry"
import { EsdProduct } from "./models/esd-product"
import { EsdRefund } from "./models/esd-refund"
import { AccountSynchronizer } from "./services/account-synchronizer"
import { Accounts } from "./services/accounts/accounts"
import { LicenceActions } from "./services/actions/licence-actions"
import { createAssets } from "./services/assets/create-assets"
import { listOrderAssets } from "./services/assets/list-order-assets"
import { releasePayment } from "./services/assets/release-payment"
import { searchFilter } from "./services/assets/search-filter"
import { setDelivered } from "./services/assets/set-delivered"
import { setInvoice } from "./services/assets/set-invoice"
import { Cancellations } from "./services/cancellations/cancellations"
import { findConnection } from "./services/catalogue/find-connection"
import { importCatalogue } from "./services/catalogue/import-catalogue"
import { checkConnection } from "./services/check-connection"
import { ShopChecks } from "./services/checks/shop-checks"
import { LicenceDesk } from "./services/desk/licence-desk"
import { LicenceProvisioner } from "./services/licence-provisioner"
import { LicenceRefresher } from "./services/licence-refresher"
import { LicenceReturner } from "./services/licence-returner"
import { LicenceVault } from "./services/licence-vault"
import { LostKeys } from "./services/lost-keys/lost-keys"
import { LicenceMails } from "./services/mails/licence-mails"
import { Notices } from "./services/notices/notices"
import { NotificationSettings } from "./services/notifications/notification-settings"
import { Overview } from "./services/overview/overview"
import { Reconciliation } from "./services/reconciliation/reconciliation"
import { Settling } from "./services/settling/settling"
import { VendorClients } from "./services/vendor-clients"
import type {
  CatalogueImport,
  ConnectionState,
  CreateAssetInput,
  OrderAsset,
  ProvisionOutcome,
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
  EsdCancellation,
  EsdLedgerEntry,
  EsdProduct,
  EsdRefund,
}) {
  readonly __hooks = {
    onApplicationShutdown: () => this.#clients.close(),
  }

  /** The checked options of the plugin. */
  readonly options: PluginOptions

  /** Parties that the vendor knows or will know. */
  readonly accounts: Accounts

  /** All licences as staff look through them. */
  readonly desk: LicenceDesk

  /** How all licences are doing, at a glance. */
  readonly overview: Overview

  /** What the checks of the set-up have to know of the domain. */
  readonly checks: ShopChecks

  /** What people can ask for: to see a key, and to try, send or look again. */
  readonly actions: LicenceActions

  /** Licences that are given back. */
  readonly cancellations: Cancellations

  /** Each licence's e-mail, sent once. */
  readonly mails: LicenceMails

  /** How the shop wants its e-mails to be sent. */
  readonly notifications: NotificationSettings

  /** E-mails about what happened to licences, to customers and to staff. */
  readonly notices: Notices

  /** Keys that somebody sees again without a login. */
  readonly lostKeys: LostKeys

  /** What follows on a licence that was given back: credit note and refund. */
  readonly settling: Settling

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
    this.notifications = new NotificationSettings(this.#knex)
    this.notices = new Notices(this.#knex, this.options)
    this.lostKeys = new LostKeys({
      knex: this.#knex,
      cipher: this.#cipher,
      signer: this.signer,
      vault: this.#vault,
      options: this.options,
    })
    this.settling = new Settling(this.#knex)
    this.reconciliation = new Reconciliation(this.#knex, this.options)
    this.desk = new LicenceDesk(this.#knex, this.#cipher)
    this.overview = new Overview(this.#knex)
    this.checks = new ShopChecks({
      knex: this.#knex,
      clients: this.#clients,
      options: this.options,
    })

    const dependencies = {
      knex: this.#knex,
      clients: this.#clients,
      retry: this.options.queue.retry,
    }
    this.actions = new LicenceActions({
      knex: this.#knex,
      vault: this.#vault,
      refresher: new LicenceRefresher(dependencies),
      options: this.options,
    })
    const synchronizer = new AccountSynchronizer(dependencies)
    this.accounts = new Accounts(this.#knex, synchronizer, this.options)
    this.#provisioner = new LicenceProvisioner({
      ...dependencies,
      vault: this.#vault,
      accounts: synchronizer,
      autoSyncAccounts: this.options.autoSyncAccounts,
    })
    this.cancellations = new Cancellations({
      knex: this.#knex,
      returner: new LicenceReturner({
        ...dependencies,
        provisioner: this.#provisioner,
      }),
      options: this.options,
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

  /** Reads the vendor's catalogue of one connection into the ESD products. */
  importCatalogue(connectionId: string): Promise<CatalogueImport> {
    const connection = findConnection(this.options, connectionId)

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
