import { z } from "zod"
import { isProductKey } from "../../../lib/product-key"

/*
 * The vendor's names. Microsoft publishes no contract of this API: the one here
 * is modelled on distributors' public manuals. Where a real channel's paths,
 * headers, fields or values differ, this file and mapping.ts change, nothing else.
 *
 * Unknown fields are ignored. A value we act on must be one we know; a value
 * that only informs (family, dates, links) never costs a customer the key.
 */

/** Paths below the service URL; parameters come in already encoded. */
export const wirePaths = {
  catalog: "/v1/catalog",
  accounts: "/v1/accounts",
  account: (accountId: string) => `/v1/accounts/${accountId}`,
  orders: "/v1/orders",
  orderByTransaction: (clientTransactionId: string) =>
    `/v1/orders/ctid/${clientTransactionId}`,
  orderReturn: (orderId: string) => `/v1/orders/${orderId}/return`,
}

/** Headers of every request; names in small letters. */
export const wireHeaders = {
  channel: "x-channel-id",
  correlation: "x-correlation-id",
}

const text = z.string().min(1)
const optionalText = z.string().nullish()

/** One row of the catalogue. */
export const wireCatalogItem = z.object({
  sku: text,
  name: text,
  description: optionalText,
  family: optionalText,
  type: z.literal("Downloadable"),
  status: z.enum(["Available", "Discontinued"]),
  isReturnable: z.boolean().nullish(),
  country: text,
  language: text,
  downloadUri: optionalText,
  price: z.object({ unitPrice: z.number(), currencyId: text }).nullish(),
  lastUpdate: z.unknown(),
})

/** One page of the catalogue. */
export const wireCatalogPage = z.object({
  items: z.array(wireCatalogItem),
  continuationToken: optionalText,
})

/** An account, as answered. */
export const wireAccount = z.object({
  accountId: text,
  clientAccountId: text,
  role: z.enum(["Reseller", "User"]),
  email: text,
  companyName: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  country: optionalText,
  status: z.literal("Synchronized"),
})

/** A product key and its state. */
export const wireToken = z.object({
  productKey: z.string().refine(isProductKey),
  type: z.literal("PIN"),
  status: z.object({
    status: z.enum(["Activated", "Redeemed", "ReturnAccepted"]),
    returnStatus: z.enum(["None", "Successful"]),
    isReturnable: z.boolean().nullish(),
    redemptionDate: z.unknown(),
    lastStatusUpdate: z.unknown(),
  }),
})

/** One bought licence. */
export const wireOrder = z
  .object({
    orderId: text,
    clientTransactionId: text,
    sku: text,
    fulfillmentStatus: z.enum([
      "Ok",
      "OrderQuantityAlreadyFulfilled",
      "Pending",
    ]),
    fulfillmentDate: z.unknown(),
    token: wireToken.nullish(),
    links: z
      .array(z.object({ type: optionalText, uri: optionalText }))
      .nullish(),
  })
  .refine((order) => order.token || order.fulfillmentStatus === "Pending", {
    path: ["token"],
  })

/** What a refusal says. The message is the vendor's own and never shown: it may repeat what was sent. */
export const wireError = z.object({
  code: text,
  message: z.string(),
  correlationId: z.string(),
  details: z
    .array(z.object({ field: optionalText }))
    .nullish()
    .catch(null),
})

export type WireCatalogItem = z.output<typeof wireCatalogItem>
export type WireCatalogPage = z.output<typeof wireCatalogPage>
export type WireAccount = z.output<typeof wireAccount>
export type WireToken = z.output<typeof wireToken>
export type WireOrder = z.output<typeof wireOrder>

/** Body that makes the vendor know an account. A parent account must never be named. */
export type WireAccountRequest = {
  clientAccountId: string
  role: "Reseller" | "User"
  email: string
  parentAccountId: null
  companyName: string | null
  firstName: string | null
  lastName: string | null
  country: string
}

/** Body that buys one licence. */
export type WireOrderRequest = {
  clientTransactionId: string
  sku: string
  country: string
  language?: string
  endCustomerAccountId: string
  resellerAccountId: string | null
  poNumber: string | null
}
