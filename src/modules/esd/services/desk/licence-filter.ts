import type { EsdAssetRecord } from "../../types"

/** Columns that a list of licences can be filtered by, each with the values that it may have. */
export type LicenceColumns = {
  id?: string[]
  order_id?: string[]
  customer_id?: string[]
  /** The end customer's account. */
  account_id?: string[]
  reseller_account_id?: string[]
  connection_id?: string[]
  esd_product_id?: string[]
  variant_id?: string[]
  sku?: string[]
  status?: Array<EsdAssetRecord["status"]>
  sync_status?: Array<EsdAssetRecord["sync_status"]>
  sync_reason?: string[]
  token_status?: string[]
  return_status?: Array<EsdAssetRecord["return_status"]>
  email_status?: Array<EsdAssetRecord["email_status"]>
}

/** A point in time that others are compared with, as ISO 8601 writes it. */
export type DateRange = {
  $gt?: string
  $gte?: string
  $lt?: string
  $lte?: string
}

/** Which licences a list shows; all of it has to be true. */
export type LicenceFilter = LicenceColumns & {
  is_invoiced?: boolean
  /** Its order was refunded although it is alive. */
  is_refunded?: boolean
  purchased_at?: DateRange
  /** Order number, beginning of an e-mail address or SKU, or the last five of a key. */
  q?: string
}
