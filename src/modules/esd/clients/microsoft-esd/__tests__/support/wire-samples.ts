export const transactionId = "6f1d2a3b-0c4e-4f5a-8b6c-7d8e9f0a1b2c"
export const productKey = "BCDFG-HJKMN-PQRTV-WXY23-46789"
export const linkSecret = "c2VjcmV0LXJlZGVtcHRpb24tdG9rZW4="

/** A purchase's answer in the vendor's words; `changes` replace fields of the top level. */
export function wireOrderSample(changes: Record<string, unknown> = {}) {
  return {
    orderId: "order-1",
    clientTransactionId: transactionId,
    sku: "79G-05018",
    poNumber: null,
    fulfillmentStatus: "Ok",
    fulfillmentDate: "2026-11-22T10:00:00Z",
    token: wireTokenSample(),
    links: [
      { type: "Redemption", uri: activationLink(transactionId) },
      { type: "Download", uri: "https://download.invalid/office" },
    ],
    ...changes,
  }
}

export function wireTokenSample(status: Record<string, unknown> = {}) {
  return {
    productKey,
    type: "PIN",
    status: {
      status: "Activated",
      returnStatus: "None",
      isReturnable: true,
      redemptionDate: "0001-01-01T00:00:00",
      lastStatusUpdate: "2026-11-22T10:00:01",
      ...status,
    },
  }
}

export function activationLink(ctid: string): string {
  return `https://setup.office.com/?token=${encodeURIComponent(linkSecret)}&ctid=${ctid}`
}

export function wireAccountSample(changes: Record<string, unknown> = {}) {
  return {
    accountId: "account-1",
    clientAccountId: "esdacc_1",
    role: "User",
    email: "ada@example.com",
    parentAccountId: null,
    companyName: "Analytical Engines",
    firstName: null,
    country: "DE",
    status: "Synchronized",
    ...changes,
  }
}

export function wireOfferingSample(changes: Record<string, unknown> = {}) {
  return {
    sku: "79G-05018",
    name: "Office Home and Student",
    family: "Office",
    type: "Downloadable",
    inStock: 0,
    status: "Available",
    isReturnable: true,
    country: "DE",
    language: "de-DE",
    downloadUri: "https://download.invalid/office",
    price: { unitPrice: 99.5, currencyId: "EUR" },
    lastUpdate: "2026-10-01T08:00:00Z",
    ...changes,
  }
}
