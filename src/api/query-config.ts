import { ACCOUNT_FIELDS } from "./responses/esd-account-fields"
import {
  ADMIN_ASSET_FIELDS,
  STORE_ASSET_FIELDS,
} from "./responses/esd-asset-fields"

const PAGE = 20

/** Fixed fields: `fields` may leave some out, never reach the sealed columns. */
function fixed(defaults: string[]) {
  return { defaults, allowed: defaults }
}

export const storeAssetList = {
  ...fixed(STORE_ASSET_FIELDS),
  defaultLimit: PAGE,
  isList: true,
}

export const storeAsset = { ...fixed(STORE_ASSET_FIELDS), isList: false }

export const adminAssetList = {
  ...fixed(ADMIN_ASSET_FIELDS),
  defaultLimit: PAGE,
  isList: true,
}

export const adminAsset = { ...fixed(ADMIN_ASSET_FIELDS), isList: false }

const INVOICE_FIELDS = [
  "id",
  "type",
  "number",
  "credited_invoice_id",
  "order_id",
  "order_display_id",
  "customer_id",
  "currency_code",
  "subtotal",
  "tax_total",
  "total",
  "issued_at",
  "items.asset_id",
  "items.title",
  "items.amount",
  "items.tax_amount",
]

export const invoiceList = {
  ...fixed(INVOICE_FIELDS),
  defaultLimit: PAGE,
  isList: true,
}

const PRODUCT_FIELDS = [
  "id",
  "connection_id",
  "sku",
  "name",
  "description",
  "family",
  "status",
  "is_enabled",
  "is_returnable",
  "country",
  "language",
  "download_link",
  "vendor_price",
  "vendor_currency_code",
  "vendor_updated_at",
  "product_variant.id",
  "product_variant.title",
  "product_variant.sku",
  "product_variant.product_id",
]

export const productList = {
  ...fixed(PRODUCT_FIELDS),
  defaultLimit: PAGE,
  isList: true,
}

export const accountList = {
  ...fixed([...ACCOUNT_FIELDS]),
  defaultLimit: PAGE,
  isList: true,
}

/** Its route reads fixed columns by itself. */
export const endCustomerList = {
  ...fixed([]),
  defaultLimit: PAGE,
  isList: true,
}

/** Its route reads fixed columns by itself. */
export const cancellationList = {
  ...fixed([]),
  defaultLimit: PAGE,
  isList: true,
}

/** Its route reads all of them; there are as many as kinds of e-mail. */
export const notificationList = {
  ...fixed([]),
  defaultLimit: PAGE,
  isList: true,
}
