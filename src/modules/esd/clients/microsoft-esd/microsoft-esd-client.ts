import { AccessTokenCache } from "./auth/access-token-cache"
import { TokenEndpoint } from "./auth/token-endpoint"
import { NotFoundError } from "./errors/microsoft-esd-errors"
import { HttpTransport } from "./http/http-transport"
import { RequestSender } from "./request-sender"
import type { ServiceCall } from "./service-call"
import type { MicrosoftEsdSettings } from "./settings"
import type {
  AccountRequest,
  CatalogPage,
  CatalogQuery,
  LicenceRequest,
  VendorAccount,
  VendorOrder,
} from "./types"
import {
  fromAccountRequest,
  fromLicenceRequest,
  toCatalogPage,
  toVendorAccount,
  toVendorOrder,
  transactionOfLink,
} from "./wire/mapping"
import { pathSegment } from "./wire/path-segment"
import {
  wireAccount,
  wireCatalogPage,
  wireOrder,
  wirePaths,
  type WireOrder,
} from "./wire/wire-types"

/** Clock and chance, for tests. */
export type MicrosoftEsdClientDependencies = {
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number
  /** From 0 (included) to 1 (excluded). Default: `Math.random`. */
  random?: () => number
}

/**
 * The Microsoft ESD service over one connection. One instance holds one access
 * token and one pool of connections: make one per connection and close it.
 *
 * Every method rejects with a `MicrosoftEsdError` and never repeats a request
 * by itself: whether a purchase is asked for again is decided by who stored its
 * transaction id.
 */
export class MicrosoftEsdClient {
  readonly #transport: HttpTransport
  readonly #accessTokens: AccessTokenCache
  readonly #sender: RequestSender

  /** @throws Error when a URL is not secure or certificate and key cannot be read */
  constructor(
    settings: MicrosoftEsdSettings,
    {
      now = Date.now,
      random = Math.random,
    }: MicrosoftEsdClientDependencies = {}
  ) {
    const transport = new HttpTransport(settings.timeoutMs)
    const endpoint = new TokenEndpoint(settings, { transport, now })

    this.#transport = transport
    this.#accessTokens = new AccessTokenCache({
      request: () => endpoint.request(),
      now,
      random,
    })
    this.#sender = new RequestSender(settings, {
      transport,
      accessTokens: this.#accessTokens,
      now,
    })
  }

  /** Reads one page of the catalogue; go on while it has a continuation token. */
  async getCatalogPage(query: CatalogQuery): Promise<CatalogPage> {
    const wire = await this.#sender.send({
      operation: "getCatalogPage",
      method: "GET",
      path: wirePaths.catalog,
      query: {
        country: query.country,
        language: query.language,
        fromDate: query.fromDate?.toISOString(),
        continuationToken: query.continuationToken,
      },
      answer: wireCatalogPage,
    })

    return toCatalogPage(wire)
  }

  /** Makes the vendor know a reseller or an end customer. Safe to repeat: the same `clientAccountId` answers the same account, with e-mail and names updated. */
  async synchronizeAccount(request: AccountRequest): Promise<VendorAccount> {
    const wire = await this.#sender.send({
      operation: "synchronizeAccount",
      method: "POST",
      path: wirePaths.accounts,
      body: fromAccountRequest(request),
      answer: wireAccount,
      isAsked: (it) => it.clientAccountId === request.clientAccountId,
    })

    return toVendorAccount(wire)
  }

  /**
   * Reads an account by the vendor's id.
   *
   * @throws NotFoundError when the vendor holds none
   */
  async getAccount(accountId: string): Promise<VendorAccount> {
    const wire = await this.#sender.send({
      operation: "getAccount",
      method: "GET",
      path: wirePaths.account(pathSegment(accountId)),
      answer: wireAccount,
      isAsked: (it) => it.accountId === accountId,
    })

    return toVendorAccount(wire)
  }

  /**
   * Buys one licence. Repeated with the same transaction id and the same
   * request, it answers the licence bought first; still, after an error whose
   * outcome is unknown ask `findLicence` first.
   */
  buyLicence(request: LicenceRequest): Promise<VendorOrder> {
    return this.#sendForOrder({
      operation: "buyLicence",
      method: "POST",
      path: wirePaths.orders,
      body: fromLicenceRequest(request),
      isAsked: (it) =>
        isSameId(it.clientTransactionId, request.clientTransactionId) &&
        it.sku === request.sku,
    })
  }

  /**
   * Looks up what was bought with a transaction id, the key's state included.
   *
   * @returns the licence, or null when the vendor says that nothing was bought
   */
  async findLicence(clientTransactionId: string): Promise<VendorOrder | null> {
    try {
      return await this.#sendForOrder({
        operation: "findLicence",
        method: "GET",
        path: wirePaths.orderByTransaction(pathSegment(clientTransactionId)),
        isAsked: (it) => isSameId(it.clientTransactionId, clientTransactionId),
      })
    } catch (error) {
      if (error instanceof NotFoundError) {
        return null
      }

      throw error
    }
  }

  /**
   * Returns an unused licence; check the answer's `returnStatus`.
   *
   * @param orderId the vendor's id of the licence
   * @param reason at most 500 characters
   * @throws ReturnRefusedError when it is redeemed, too old, or returned before
   */
  async returnLicence(orderId: string, reason?: string): Promise<VendorOrder> {
    return this.#sendForOrder({
      operation: "returnLicence",
      method: "POST",
      path: wirePaths.orderReturn(pathSegment(orderId)),
      body: { ...(reason && { reason }) },
      isAsked: (it) => it.orderId === orderId,
    })
  }

  /** Gets a fresh access token, which proves tenant, client id, certificate and network. Asks nothing of the service. */
  async testConnection(): Promise<{ accessTokenExpiresAt: Date }> {
    const { expiresAt } = await this.#accessTokens.renew()

    return { accessTokenExpiresAt: new Date(expiresAt) }
  }

  /** Waits for the answers under way and closes all connections. The client cannot be used afterwards. */
  close(): Promise<void> {
    return this.#transport.close()
  }

  async #sendForOrder(
    call: Omit<ServiceCall<WireOrder>, "answer"> & {
      isAsked: (wire: WireOrder) => boolean
    }
  ): Promise<VendorOrder> {
    const wire = await this.#sender.send({
      ...call,
      answer: wireOrder,
      isAsked: (it) => call.isAsked(it) && isOwnLink(it),
    })

    return toVendorOrder(wire)
  }
}

/** A link that was made for another purchase would hand one customer's licence to another. */
function isOwnLink(wire: WireOrder): boolean {
  const transaction = transactionOfLink(wire)

  return transaction === null || isSameId(transaction, wire.clientTransactionId)
}

/** UUIDs are the same in small and capital letters. */
function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
