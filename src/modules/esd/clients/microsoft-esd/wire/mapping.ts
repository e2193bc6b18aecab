import type {
  AccountRequest,
  CatalogOffering,
  CatalogPage,
  LicenceRequest,
  VendorAccount,
  VendorOrder,
  VendorToken,
} from "../types"
import { readVendorDate } from "./read-vendor-date"
import { readWebLink } from "./read-web-link"
import type {
  WireAccount,
  WireAccountRequest,
  WireCatalogItem,
  WireCatalogPage,
  WireOrder,
  WireOrderRequest,
  WireToken,
} from "./wire-types"

const roles = { Reseller: "reseller", User: "user" } as const
const wireRoles = { reseller: "Reseller", user: "User" } as const
const offeringStatuses = {
  Available: "available",
  Discontinued: "discontinued",
} as const
const fulfillments = {
  Ok: "fulfilled",
  OrderQuantityAlreadyFulfilled: "already_fulfilled",
  Pending: "pending",
} as const
const tokenStatuses = {
  Activated: "activated",
  Redeemed: "redeemed",
  ReturnAccepted: "return_accepted",
} as const
const returnStatuses = { None: "none", Successful: "successful" } as const

/** A page of the catalogue in our words. */
export function toCatalogPage(wire: WireCatalogPage): CatalogPage {
  return {
    items: wire.items.map(toCatalogOffering),
    continuationToken: wire.continuationToken || null,
  }
}

/** An account in our words. */
export function toVendorAccount(wire: WireAccount): VendorAccount {
  return {
    accountId: wire.accountId,
    clientAccountId: wire.clientAccountId,
    role: roles[wire.role],
    email: wire.email,
    companyName: wire.companyName ?? null,
    firstName: wire.firstName ?? null,
    lastName: wire.lastName ?? null,
    country: wire.country ?? null,
  }
}

/** A bought licence in our words. */
export function toVendorOrder(wire: WireOrder): VendorOrder {
  const fulfillment = fulfillments[wire.fulfillmentStatus]

  return {
    orderId: wire.orderId,
    clientTransactionId: wire.clientTransactionId,
    sku: wire.sku,
    fulfillment,
    fulfilledAt: readVendorDate(wire.fulfillmentDate),
    token:
      wire.token && fulfillment !== "pending"
        ? toVendorToken(wire.token)
        : null,
    activationLink: readWebLink(linkOf(wire, "Redemption"), ["https:"]),
    downloadLink: readWebLink(linkOf(wire, "Download")),
  }
}

/** The transaction id an activation link was made for, or null when it has no link or the link names none. */
export function transactionOfLink(wire: WireOrder): string | null {
  const link = readWebLink(linkOf(wire, "Redemption"))

  return link && new URL(link).searchParams.get("ctid")
}

/** The body that makes the vendor know an account. */
export function fromAccountRequest(
  request: AccountRequest
): WireAccountRequest {
  return {
    clientAccountId: request.clientAccountId,
    role: wireRoles[request.role],
    email: request.email,
    parentAccountId: null,
    companyName: request.companyName ?? null,
    firstName: request.firstName ?? null,
    lastName: request.lastName ?? null,
    country: request.country,
  }
}

/** The body that buys one licence. Picks the fields, so that nothing of a caller's wider object is sent. */
export function fromLicenceRequest(request: LicenceRequest): WireOrderRequest {
  return {
    clientTransactionId: request.clientTransactionId,
    sku: request.sku,
    country: request.country,
    ...(request.language && { language: request.language }),
    endCustomerAccountId: request.endCustomerAccountId,
    resellerAccountId: request.resellerAccountId ?? null,
    poNumber: request.poNumber ?? null,
  }
}

function toCatalogOffering(wire: WireCatalogItem): CatalogOffering {
  return {
    sku: wire.sku,
    name: wire.name,
    description: wire.description || null,
    family: wire.family || null,
    status: offeringStatuses[wire.status],
    isReturnable: wire.isReturnable ?? null,
    country: wire.country,
    language: wire.language,
    downloadLink: readWebLink(wire.downloadUri),
    price: wire.price
      ? {
          unitPrice: wire.price.unitPrice,
          currencyCode: wire.price.currencyId,
        }
      : null,
    updatedAt: readVendorDate(wire.lastUpdate),
  }
}

function toVendorToken({ productKey, status }: WireToken): VendorToken {
  return {
    productKey,
    status: tokenStatuses[status.status],
    returnStatus: returnStatuses[status.returnStatus],
    isReturnable: status.isReturnable ?? null,
    redeemedAt: readVendorDate(status.redemptionDate),
    updatedAt: readVendorDate(status.lastStatusUpdate),
  }
}

function linkOf(wire: WireOrder, type: "Redemption" | "Download") {
  return wire.links?.find((link) => link.type === type)?.uri
}
