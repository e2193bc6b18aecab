import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { LICENCE_ORDERS } from "../modules/esd/services/desk/licence-order"
import { oneOrMore, page, searchText } from "./validators"

const MAX_LICENCES = 1000
const LONGEST_REASON = 500

/** A day, or a time of it, as ISO 8601 writes it; read as a time that PostgreSQL takes, of the years 1 to 9999. */
const moment = (sign: string) => {
  const error = `purchased_at[${sign}]: must be a date or time as ISO 8601 writes it, e.g. 2026-11-23 or 2026-11-23T09:00:00Z`

  return z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], { error })
    .transform((text) => new Date(text).toISOString())
    .refine((time) => /^(?!0000)\d{4}-/.test(time), { error })
    .optional()
}

const filters = {
  /** Order number, beginning of an e-mail address or SKU, or the last five of a key. */
  q: searchText,
  id: oneOrMore(z.string()),
  order_id: oneOrMore(z.string()),
  customer_id: oneOrMore(z.string()),
  account_id: oneOrMore(z.string()),
  /** The same as `account_id`. */
  end_customer_id: oneOrMore(z.string()),
  reseller_account_id: oneOrMore(z.string()),
  connection_id: oneOrMore(z.string()),
  esd_product_id: oneOrMore(z.string()),
  variant_id: oneOrMore(z.string()),
  sku: oneOrMore(z.string()),
  status: oneOrMore(z.enum(["active", "cancellation_requested", "cancelled"])),
  sync_status: oneOrMore(z.enum(["unsynchronized", "synchronized", "failed"])),
  sync_reason: oneOrMore(z.string()),
  token_status: oneOrMore(z.enum(["activated", "redeemed", "return_accepted"])),
  return_status: oneOrMore(z.enum(["none", "successful"])),
  email_status: oneOrMore(z.enum(["pending", "sent", "failed", "suppressed"])),
  /** Whether it stands on an invoice. */
  is_invoiced: z.enum(["true", "false"]).optional(),
  /** Whether its order was refunded although it is alive. */
  is_refunded: z.enum(["true", "false"]).optional(),
  purchased_at: z
    .strictObject({
      $gt: moment("$gt"),
      $gte: moment("$gte"),
      $lt: moment("$lt"),
      $lte: moment("$lte"),
    })
    .optional(),
  order: z.enum(LICENCE_ORDERS).optional(),
}

/** Query of `GET /admin/esd/assets`: a filter for every light, and `q`. */
export const AdminAssetsParams = page.omit({ with_deleted: true }).extend({
  ...filters,
  /** The page after this cursor. */
  after: z.string().optional(),
  /** The page before this cursor. */
  before: z.string().optional(),
})

/** Query of `GET /admin/esd/assets/export`: the same licences, all of them. */
export const AdminExportAssetsParams = z.strictObject(filters)

/** Query of `GET /admin/esd/assets/:id`. */
export const AdminAssetParams = createSelectParams()

/** Body of `POST /admin/esd/assets/search`. Looked at by the route, because refusals of a schema quote what they refuse. */
export const AdminSearchAssets = z.strictObject({ product_key: z.unknown() })

/** Body of `POST /admin/esd/assets/:id/reveal`. */
export const AdminRevealAsset = z
  .strictObject({
    /** Why somebody wants to see the key; for the ledger. */
    reason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  })
  .optional()

/** Body of `POST /admin/esd/assets/:id/resend`. */
export const AdminResendAsset = z
  .strictObject({
    /** Where this one sending goes; the licence's own address when absent. */
    to: z
      .string()
      .trim()
      .max(254)
      .pipe(z.email("to: must be an e-mail address"))
      .optional(),
  })
  .optional()

const ids = z.array(z.string().min(1)).min(1).max(MAX_LICENCES)

/** Body of `POST /admin/esd/assets/retry`. */
export const AdminRetryAssets = z
  .strictObject({
    ids: ids.optional(),
    /** All that failed for this reason. */
    sync_reason: z.string().min(1).optional(),
  })
  .refine(({ ids, sync_reason }) => !ids !== !sync_reason, {
    message: "Give either ids or sync_reason.",
  })

/** Body of `POST /admin/esd/assets/resend` and `/refresh`. */
export const AdminAssetIds = z.strictObject({ ids })

export type AdminAssetsParams = z.infer<typeof AdminAssetsParams>
export type AdminExportAssetsParams = z.infer<typeof AdminExportAssetsParams>
export type AdminSearchAssets = z.infer<typeof AdminSearchAssets>
export type AdminRevealAsset = z.infer<typeof AdminRevealAsset>
export type AdminResendAsset = z.infer<typeof AdminResendAsset>
export type AdminRetryAssets = z.infer<typeof AdminRetryAssets>
export type AdminAssetIds = z.infer<typeof AdminAssetIds>
