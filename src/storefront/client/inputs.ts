import type { EsdAccountAddress } from "../../types/esd-account"
import type { EsdAssetResponse } from "../../types/esd-asset"

/** Which page of a list. */
export type EsdPage = {
  /** 1 to 1000. Default: 20. */
  limit?: number
  offset?: number
}

/** Options of every method. */
export type EsdRequestOptions = { signal?: AbortSignal }

/** What a list answers with. */
export type EsdList<Key extends string, Item> = Record<Key, Item[]> & {
  count: number
  offset: number
  limit: number
}

/** What the list of licences answers with. */
export type EsdLicenceList = EsdList<"esd_assets", EsdAssetResponse> & {
  /** Whether the customer who is logged in is a reseller. */
  can_resell: boolean
}

/** Which end customers. */
export type EsdEndCustomersQuery = EsdPage & {
  /** Words of company, names or e-mail address. */
  q?: string
}

/** A new end customer. */
export type EsdEndCustomerInput = {
  email: string
  company_name?: string | null
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  /** ISO 3166-1 alpha-2, e.g. `DE`. */
  country?: string
  address?: Partial<EsdAccountAddress> | null
}

/** For whom licences of a line are; a line may stand there several times, with quantities that sum to its own. */
export type EsdServiceDetailsItem = {
  line_item_id: string
  for_resale: boolean
  /** Of an existing end customer … */
  end_customer_id?: string
  /** … or a new one. */
  end_customer?: EsdEndCustomerInput
  /** Where the keys go; absent: to the order's e-mail address. */
  delivery_email?: string | null
  /** Absent: all of the line. */
  quantity?: number
}

/** Which licences. */
export type EsdLicencesQuery = EsdPage & {
  order_id?: string
  end_customer_id?: string
  /** Order number, product, part number, e-mail address or the last five characters of a key. */
  q?: string
}

/** What a customer says when they ask to cancel a licence. */
export type EsdCancellationInput = {
  /** For the shop; at most 500 characters. */
  comment?: string
}

/** Which invoices. */
export type EsdInvoicesQuery = EsdPage & { order_id?: string }

/** The order whose keys were lost. */
export type EsdLostKeyInput = {
  /** The number that the customer knows, e.g. 1042. */
  order_display_id: number
  /** The order's e-mail address. */
  email: string
}
