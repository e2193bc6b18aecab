import { randomBytes, randomUUID } from "node:crypto"
import { violatedConstraint } from "../database/violated-constraint"
import type { Offering } from "../entities/offering"
import type { Order } from "../entities/order"
import type { Caller } from "../entra/caller"
import { ApiError } from "../http/api-error"
import type { Catalogue } from "./catalogue"
import type { OrderBook } from "./order-book"
import type { PurchaseRequest } from "./purchase-request"
import type { PurchaseTerms } from "./purchase-terms"

const REDEMPTION_TOKEN_BYTES = 256
/** Products that are redeemed on setup.office.com; the others are activated with the key alone. */
const REDEEMED_ONLINE = new Set<Offering["family"]>([
  "Office",
  "Project",
  "Visio",
])

/** Who buys, over which of their channels, and under which terms. */
export type Buyer = {
  caller: Caller
  channelId: string
  terms?: PurchaseTerms
}

/** Sells licences, one a call. */
export class Purchases {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly orders: OrderBook,
    private readonly now: () => number
  ) {}

  /**
   * Sells one licence. The same request once more answers the same order with
   * `repeated`, also after its SKU left the catalogue.
   *
   * @throws ApiError TransactionConflict when the transaction id was used for
   * something else; SkuNotFound, CountryNotAllowed, SkuDiscontinued,
   * CreditLimitExceeded or AccountNotSynchronized when nothing can be sold.
   */
  async buy(
    request: PurchaseRequest,
    buyer: Buyer
  ): Promise<{ order: Order; repeated: boolean }> {
    const orderId = randomUUID()
    const order = await this.book(orderId, request, buyer).catch(
      async (refusal: unknown) => {
        const earlier =
          refusal instanceof ApiError &&
          (await this.orders.countCall(request.clientTransactionId))
        if (!earlier) {
          throw refusal
        }
        return earlier
      }
    )

    const repeated = order.orderId !== orderId
    if (repeated && !isSamePurchase(order, request, buyer.channelId)) {
      throw new ApiError(
        "TransactionConflict",
        `Another licence was bought with the transaction id ${request.clientTransactionId}. Use a new id for a new licence, or repeat the first request unchanged.`
      )
    }

    return { order, repeated }
  }

  private async book(
    orderId: string,
    request: PurchaseRequest,
    { caller, channelId, terms = {} }: Buyer
  ): Promise<Order> {
    if (caller.countries && !caller.countries.has(request.country)) {
      throw new ApiError(
        "CountryNotAllowed",
        `Client ${caller.clientId} may not sell in ${request.country}. Use the client that belongs to that country.`
      )
    }
    const offering = this.catalogue.offeringFor(request)
    if (terms.creditExhausted) {
      throw new ApiError(
        "CreditLimitExceeded",
        "The credit limit of the Bill-To account is used up. Ask the distributor to raise it, then buy again."
      )
    }

    const now = this.now()
    return this.orders
      .book({
        orderId,
        clientTransactionId: request.clientTransactionId,
        channelId,
        sku: request.sku,
        country: request.country,
        language: request.language ?? null,
        endCustomerAccountId: request.endCustomerAccountId,
        resellerAccountId: request.resellerAccountId ?? null,
        poNumber: request.poNumber ?? null,
        redemptionToken: REDEEMED_ONLINE.has(offering.family)
          ? randomBytes(REDEMPTION_TOKEN_BYTES)
          : null,
        downloadUri: offering.downloadUri,
        isReturnable: offering.isReturnable,
        purchasedAt: new Date(now),
        availableAt: new Date(now + (terms.keyDelayMs ?? 0)),
      })
      .catch((error: unknown) => {
        throw asUnknownAccount(error, request) ?? error
      })
  }
}

function isSamePurchase(
  order: Order,
  request: PurchaseRequest,
  channelId: string
): boolean {
  return (
    order.channelId === channelId &&
    order.sku === request.sku &&
    order.country === request.country &&
    order.language === (request.language ?? null) &&
    order.endCustomerAccountId === request.endCustomerAccountId &&
    order.resellerAccountId === (request.resellerAccountId ?? null) &&
    order.poNumber === (request.poNumber ?? null)
  )
}

function asUnknownAccount(
  error: unknown,
  request: PurchaseRequest
): ApiError | null {
  const field = {
    FK_orders_endCustomerAccountId: "endCustomerAccountId" as const,
    FK_orders_resellerAccountId: "resellerAccountId" as const,
  }[violatedConstraint(error) ?? ""]
  if (!field) {
    return null
  }

  return new ApiError(
    "AccountNotSynchronized",
    `${field} ${request[field]} is not an account that this service knows. Synchronize it with POST /v1/accounts first.`,
    { details: [{ field, issue: "is not synchronized" }] }
  )
}
