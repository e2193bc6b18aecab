import {
  createFindParams,
  createSelectParams,
} from "@medusajs/medusa/api/utils/validators"
import { z } from "@medusajs/framework/zod"

const MAX_PAGE = 1000

/** Query of a list: which page of it. */
export const page = createFindParams({ offset: 0, limit: 20 }).extend({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).optional().default(20),
  offset: z.coerce.number().int().min(0).optional().default(0),
})

/** One value, or several as `?key[]=a&key[]=b`. */
export const oneOrMore = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.array(value)]).optional()

/** Text of a search. */
export const searchText = z.string().trim().min(1).max(200).optional()

/** Query of `GET /store/esd/assets`. */
export const StoreAssetsParams = page.extend({
  /** Order number, e-mail address, product, SKU or the last five of a key. */
  q: searchText,
  order_id: oneOrMore(z.string()),
  end_customer_id: oneOrMore(z.string()),
})

/** Query of `GET /store/esd/assets/:id`. */
export const StoreAssetParams = createSelectParams()

/** Query of `GET /store/esd/invoices`. */
export const StoreInvoicesParams = page.extend({
  order_id: oneOrMore(z.string()),
  type: oneOrMore(z.enum(["invoice", "credit_note"])),
})

/** Query of `GET /admin/esd/invoices`. */
export const AdminInvoicesParams = page.extend({
  order_id: oneOrMore(z.string()),
  customer_id: oneOrMore(z.string()),
  type: oneOrMore(z.enum(["invoice", "credit_note"])),
  number: z.string().optional(),
})

/** Query of `GET /admin/esd/products`. */
export const AdminProductsParams = page.extend({
  q: searchText,
  connection_id: oneOrMore(z.string()),
  sku: oneOrMore(z.string()),
  status: oneOrMore(z.enum(["available", "discontinued"])),
  /** Those that these variants sell. */
  variant_id: oneOrMore(z.string()),
})

/** Body of `POST /admin/esd/products/:id`. */
export const AdminUpdateProduct = z.strictObject({
  /** Variant that sells the ESD product; null takes the link away. */
  variant_id: z.string().min(1).nullable().optional(),
  is_enabled: z.boolean().optional(),
})

/** Body of `POST /admin/esd/catalogue/sync`. */
export const AdminSyncCatalogue = z.strictObject({
  /** One connection; all of them when absent. */
  connection_id: z.string().min(1).optional(),
})

/** Body of an action that needs none. */
export const NoBody = z.strictObject({}).optional()

export type StoreAssetsParams = z.infer<typeof StoreAssetsParams>
export type AdminProductsParams = z.infer<typeof AdminProductsParams>
export type AdminUpdateProduct = z.infer<typeof AdminUpdateProduct>
export type AdminSyncCatalogue = z.infer<typeof AdminSyncCatalogue>
