import type { DataSource } from "typeorm"
import { violatedConstraint } from "../database/violated-constraint"
import { OrderEntity, type Order } from "../entities/order"
import { createProductKey } from "./product-key"

const KEY_ATTEMPTS = 5

/** A licence about to be booked, without its key. */
export type OrderDraft = Omit<
  Order,
  | "productKey"
  | "tokenStatus"
  | "redeemedAt"
  | "returnReason"
  | "statusChangedAt"
  | "calls"
>

/** For whom a licence was bought, how often it was asked for, and what became of it. */
export type OrderCalls = Pick<
  Order,
  | "orderId"
  | "clientTransactionId"
  | "sku"
  | "calls"
  | "endCustomerAccountId"
  | "resellerAccountId"
  | "tokenStatus"
  | "returnReason"
>

/** All that was ever sold. */
export class OrderBook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly createKey: () => string = createProductKey
  ) {}

  /**
   * Books a licence, or counts the call and answers the order that has the
   * transaction id already: the unique index decides, so that of many callers at
   * once exactly one buys. The order is new when its `orderId` is the draft's.
   */
  async book(draft: OrderDraft): Promise<Order> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.insert(draft, this.createKey())
      } catch (error) {
        const isTaken = violatedConstraint(error) === "UQ_orders_productKey"
        if (!isTaken || attempt >= KEY_ATTEMPTS) {
          throw error
        }
      }
    }
  }

  /** Counts a purchase call that buys nothing new; null when nothing was bought with the id. */
  async countCall(clientTransactionId: string): Promise<Order | null> {
    const [[order]] = await this.dataSource.query<[Order[], number]>(
      `UPDATE "orders" SET "calls" = "calls" + 1
       WHERE "clientTransactionId" = $1 RETURNING *`,
      [clientTransactionId]
    )

    return order ?? null
  }

  /** An order of a channel by the buyer's transaction id. */
  async findByTransactionId(
    clientTransactionId: string,
    channelId: string
  ): Promise<Order | null> {
    return this.dataSource.manager.findOneBy(OrderEntity, {
      clientTransactionId,
      channelId,
    })
  }

  /** Everything ever sold, oldest first, with the purchase calls of each. */
  async listCalls(): Promise<OrderCalls[]> {
    return this.dataSource.query<OrderCalls[]>(
      `SELECT "orderId", "clientTransactionId", "sku", "calls",
              "endCustomerAccountId", "resellerAccountId",
              "tokenStatus", "returnReason"
       FROM "orders" ORDER BY "purchasedAt", "orderId"`
    )
  }

  /** The newest orders and how many there are. */
  async list(take: number): Promise<[Order[], number]> {
    return this.dataSource.manager.findAndCount(OrderEntity, {
      order: { purchasedAt: "DESC", orderId: "ASC" },
      take,
    })
  }

  private async insert(draft: OrderDraft, productKey: string): Promise<Order> {
    const [order] = await this.dataSource.query<Order[]>(INSERT_SQL, [
      draft.orderId,
      draft.clientTransactionId,
      draft.channelId,
      draft.sku,
      draft.country,
      draft.language,
      draft.endCustomerAccountId,
      draft.resellerAccountId,
      draft.poNumber,
      productKey,
      draft.redemptionToken,
      draft.downloadUri,
      draft.isReturnable,
      draft.purchasedAt,
      draft.availableAt,
    ])

    return order
  }
}

const INSERT_SQL = `
  INSERT INTO "orders" (
    "orderId", "clientTransactionId", "channelId", "sku", "country",
    "language", "endCustomerAccountId", "resellerAccountId", "poNumber",
    "productKey", "redemptionToken", "downloadUri", "isReturnable",
    "purchasedAt", "statusChangedAt", "availableAt"
  )
  VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15
  )
  ON CONFLICT ("clientTransactionId")
    DO UPDATE SET "calls" = "orders"."calls" + 1
  RETURNING *
`
