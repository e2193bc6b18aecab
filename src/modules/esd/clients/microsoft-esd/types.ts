/** Which part of a catalogue to read. */
export type CatalogQuery = {
  /** ISO 3166-1 alpha-2, e.g. `DE`. */
  country: string
  /** BCP 47, e.g. `de-DE`; names come in it. */
  language: string
  /** Only offerings that changed since; discontinued ones are among them then. */
  fromDate?: Date
  /** From the page before; absent for the first page. */
  continuationToken?: string
}

/** One page of a catalogue. */
export type CatalogPage = {
  items: CatalogOffering[]
  /** What the next page is asked with; null on the last one. */
  continuationToken: string | null
}

/** One ESD product as the vendor offers it. Stock is left out: a downloadable is sold whatever its stock says. */
export type CatalogOffering = {
  /** Part number, e.g. `79G-05018`. */
  sku: string
  name: string
  description: string | null
  /** The vendor's product family, e.g. `Office`; informative only, new ones may come. */
  family: string | null
  status: "available" | "discontinued"
  /** Null when the vendor does not say. */
  isReturnable: boolean | null
  country: string
  language: string
  downloadLink: string | null
  /** Purchase price in major units; null when the vendor does not say. */
  price: { unitPrice: number; currencyCode: string } | null
  updatedAt: Date | null
}

/** A reseller, or an end customer (`user`), that the vendor has to know. */
export type AccountRequest = {
  /** Our own id of the account; repeated creation with it answers the same account. */
  clientAccountId: string
  role: AccountRole
  /** Microsoft contact e-mail. */
  email: string
  companyName?: string | null
  firstName?: string | null
  lastName?: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** What an account is to the vendor. */
export type AccountRole = "reseller" | "user"

/** An account as the vendor knows it. */
export type VendorAccount = {
  /** The vendor's id; purchases name it. */
  accountId: string
  clientAccountId: string
  role: AccountRole
  email: string
  companyName: string | null
  firstName: string | null
  lastName: string | null
  country: string | null
}

/** The purchase of ONE licence; the vendor knows no quantity. */
export type LicenceRequest = {
  /** Stored before the first call and the same on every retry: it is what keeps the vendor from charging twice. */
  clientTransactionId: string
  sku: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** BCP 47. */
  language?: string
  /** The vendor's id of the end customer's account. */
  endCustomerAccountId: string
  /** The vendor's id of the reseller's account; absent or null for a direct sale. */
  resellerAccountId?: string | null
  /** Purchase order number, at most 64 characters. */
  poNumber?: string | null
}

/** A bought licence as the vendor holds it. */
export type VendorOrder = {
  /** The vendor's id; a return names it. */
  orderId: string
  clientTransactionId: string
  sku: string
  /** `pending`: bought, the key comes later; ask again by transaction id. `already_fulfilled`: an earlier call with this id bought it. */
  fulfillment: "fulfilled" | "already_fulfilled" | "pending"
  fulfilledAt: Date | null
  /** Null exactly while `fulfillment` is `pending`. */
  token: VendorToken | null
  /** Page that redeems the key; as secret as the key itself. Null when the vendor gave none. */
  activationLink: string | null
  downloadLink: string | null
}

/** The key of a licence and what became of it. */
export type VendorToken = {
  /** Five groups of five. Secret. */
  productKey: string
  /** `activated`: issued, unused. `redeemed`: in use. */
  status: "activated" | "redeemed" | "return_accepted"
  returnStatus: "none" | "successful"
  /** Null when the vendor does not say. */
  isReturnable: boolean | null
  redeemedAt: Date | null
  updatedAt: Date | null
}
