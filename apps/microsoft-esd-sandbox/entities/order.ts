import { EntitySchema } from "typeorm"

/** One licence that was sold, with its token. One row, so that a purchase is one statement. */
export type Order = {
  orderId: string
  /** The buyer's transaction id; unique, so that it can buy only once. */
  clientTransactionId: string
  channelId: string
  sku: string
  country: string
  language: string | null
  endCustomerAccountId: string
  resellerAccountId: string | null
  poNumber: string | null
  productKey: string
  /** 256 random bytes of the redemption link; null for products that have none. */
  redemptionToken: Buffer | null
  downloadUri: string | null
  isReturnable: boolean
  tokenStatus: "Activated" | "Redeemed" | "ReturnAccepted"
  redeemedAt: Date | null
  returnReason: string | null
  statusChangedAt: Date
  purchasedAt: Date
  /** When the key is handed out: later than `purchasedAt` only for a pending purchase. */
  availableAt: Date
  /** Purchase calls that reached the order book with this transaction id. */
  calls: number
}

/** How an order is stored. */
export const OrderEntity = new EntitySchema<Order>({
  name: "Order",
  tableName: "orders",
  columns: {
    orderId: {
      type: "text",
      primary: true,
      primaryKeyConstraintName: "PK_orders",
    },
    clientTransactionId: { type: "text" },
    channelId: { type: "text" },
    sku: { type: "text" },
    country: { type: "text" },
    language: { type: "text", nullable: true },
    endCustomerAccountId: { type: "text" },
    resellerAccountId: { type: "text", nullable: true },
    poNumber: { type: "text", nullable: true },
    productKey: { type: "text" },
    redemptionToken: { type: "bytea", nullable: true },
    downloadUri: { type: "text", nullable: true },
    isReturnable: { type: "boolean" },
    tokenStatus: { type: "text", default: "Activated" },
    redeemedAt: { type: "timestamptz", nullable: true },
    returnReason: { type: "text", nullable: true },
    statusChangedAt: { type: "timestamptz" },
    purchasedAt: { type: "timestamptz" },
    availableAt: { type: "timestamptz" },
    calls: { type: "integer", default: 1 },
  },
  uniques: [
    { name: "UQ_orders_clientTransactionId", columns: ["clientTransactionId"] },
    { name: "UQ_orders_productKey", columns: ["productKey"] },
  ],
  indices: [{ name: "IX_orders_purchasedAt", columns: ["purchasedAt"] }],
  foreignKeys: [
    {
      name: "FK_orders_endCustomerAccountId",
      target: "Account",
      columnNames: ["endCustomerAccountId"],
      referencedColumnNames: ["accountId"],
    },
    {
      name: "FK_orders_resellerAccountId",
      target: "Account",
      columnNames: ["resellerAccountId"],
      referencedColumnNames: ["accountId"],
    },
  ],
})
