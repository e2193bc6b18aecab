import { model } from "@medusajs/framework/utils"
import { EsdAccount } from "./esd-account"

/**
 * One bought licence. Its five lights (`status`, `sync_status`, `token_status`,
 * `email_status`, invoicing) change independently, each with its own retry.
 */
export const EsdAsset = model
  .define("esd_asset", {
    id: model.id({ prefix: "esda" }).primaryKey(),

    order_id: model.text(),
    order_display_id: model.number(),
    line_item_id: model.text(),
    /** Which licence of the line this is, from 0. */
    unit_index: model.number(),
    /** How many licences the line had when it was split. */
    unit_count: model.number(),
    customer_id: model.text().nullable(),
    delivery_email: model.text(),
    recipient_name: model.text().nullable(),
    /** Language of its e-mails, BCP 47. */
    locale: model.text(),
    purchased_at: model.dateTime(),

    connection_id: model.text(),
    esd_product_id: model.text(),
    variant_id: model.text().nullable(),
    sku: model.text(),
    product_title: model.text(),
    country: model.text(),
    language: model.text(),
    /** The end customer that the licence is for. */
    account: model.belongsTo(() => EsdAccount, { mappedBy: "assets" }),
    reseller_account_id: model.text().nullable(),
    amount: model.bigNumber(),
    tax_amount: model.bigNumber(),
    currency_code: model.text(),

    status: model
      .enum(["active", "cancellation_requested", "cancelled"])
      .default("active"),

    sync_status: model
      .enum(["unsynchronized", "synchronized", "failed"])
      .default("unsynchronized"),
    sync_reason: model.text().nullable(),
    /** The vendor's error in a sentence for staff. */
    sync_error: model.text().nullable(),
    sync_attempts: model.number().default(0),
    synchronized_at: model.dateTime().nullable(),
    /** Sent with every purchase call of this licence, so that none is charged twice. */
    client_transaction_id: model.text(),
    /** Set before a purchase call, taken back once the vendor certainly did nothing. While it is set, the vendor is asked before buying again. */
    purchase_called_at: model.dateTime().nullable(),
    /** When it was decided that it is cancelled because its order was canceled. Nothing is bought for it any more; what was bought is given back. */
    order_canceled_at: model.dateTime().nullable(),
    /** Until when one worker has this licence for itself. */
    sync_claimed_until: model.dateTime().nullable(),
    vendor_order_id: model.text().nullable(),

    /** Product key, sealed by the token cipher. */
    token_envelope: model.text().nullable(),
    /** Activation link, sealed: it redeems the licence as the key does. */
    activation_link_envelope: model.text().nullable(),
    /** Keyed hash of the product key, for search. */
    token_hash: model.text().nullable(),
    /** Product key with all but its last five characters hidden. */
    display_key: model.text().nullable(),
    download_link: model.text().nullable(),
    token_status: model
      .enum(["activated", "redeemed", "return_accepted"])
      .nullable(),
    return_status: model.enum(["none", "successful"]).default("none"),
    /** Whether the vendor says that it takes the licence back; null where it says nothing. */
    is_returnable: model.boolean().nullable(),

    email_status: model
      .enum(["pending", "sent", "failed", "suppressed"])
      .default("pending"),
    email_sent_at: model.dateTime().nullable(),
    email_attempts: model.number().default(0),
    email_error: model.text().nullable(),
    email_claimed_until: model.dateTime().nullable(),
    /** How often a person asked for the e-mail again. */
    email_resends: model.number().default(0),
    /** Where staff had it sent the last time they asked, if not to the licence's own address. */
    email_to: model.text().nullable(),

    invoice_id: model.text().nullable(),
    /** The credit note that gives its price back. */
    credit_note_id: model.text().nullable(),
    /** When its order was refunded although this licence was not returned. */
    order_refunded_at: model.dateTime().nullable(),
    /** When the fulfilment of the order's licences was marked delivered. */
    delivered_at: model.dateTime().nullable(),
  })
  // Licences are never deleted: `where: null` keeps the indexes whole, so that
  // uniqueness has no gap and plain SQL can use them. Those with a condition also
  // get `deleted_at IS NULL` from Medusa, so plain SQL has to say it. A state that
  // nearly all licences have is not indexed: an index does not help to find them,
  // and each one makes every change of every licence dearer. Those that end with
  // `purchased_at`, which never changes, hold their licences in the order of the
  // licence desk (docs/adr/0023); licences of an order share it, and PostgreSQL
  // keeps what is equal once. Two more are on expressions, and stand in a migration
  // of their own: the last five of a key, the e-mail in small letters.
  .indexes([
    {
      name: "IDX_esd_asset_line_item_unit_unique",
      on: ["line_item_id", "unit_index"],
      unique: true,
      where: null,
    },
    {
      name: "IDX_esd_asset_client_transaction_unique",
      on: ["client_transaction_id"],
      unique: true,
      where: null,
    },
    { name: "IDX_esd_asset_order", on: ["order_id"], where: null },
    {
      name: "IDX_esd_asset_order_display",
      on: ["order_display_id"],
      where: null,
    },
    {
      name: "IDX_esd_asset_customer_purchased",
      on: ["customer_id", "purchased_at"],
      where: null,
    },
    {
      name: "IDX_esd_asset_reseller_account_purchased",
      on: ["reseller_account_id", "purchased_at"],
      where: "reseller_account_id IS NOT NULL",
    },
    {
      name: "IDX_esd_asset_sku_purchased",
      on: ["sku", "purchased_at"],
      where: null,
    },
    {
      name: "IDX_esd_asset_variant_purchased",
      on: ["variant_id", "purchased_at"],
      where: null,
    },
    {
      name: "IDX_esd_asset_token_hash",
      on: ["token_hash"],
      where: "token_hash IS NOT NULL",
    },
    {
      name: "IDX_esd_asset_purchased_at",
      on: ["purchased_at"],
      where: null,
    },
    {
      name: "IDX_esd_asset_status_purchased",
      on: ["status", "purchased_at"],
      where: "status <> 'active'",
    },
    {
      name: "IDX_esd_asset_sync_status_purchased",
      on: ["sync_status", "purchased_at"],
      where: "sync_status <> 'synchronized'",
    },
    {
      name: "IDX_esd_asset_token_status_purchased",
      on: ["token_status", "purchased_at"],
      where: "token_status <> 'activated'",
    },
    {
      name: "IDX_esd_asset_return_status_purchased",
      on: ["return_status", "purchased_at"],
      where: "return_status <> 'none'",
    },
    {
      name: "IDX_esd_asset_email_status_purchased",
      on: ["email_status", "purchased_at"],
      where: "email_status <> 'sent'",
    },
    { name: "IDX_esd_asset_invoice", on: ["invoice_id"], where: null },
    {
      name: "IDX_esd_asset_uninvoiced_purchased",
      on: ["purchased_at"],
      where: "invoice_id IS NULL",
    },
    {
      name: "IDX_esd_asset_refunded_purchased",
      on: ["purchased_at"],
      where: "order_refunded_at IS NOT NULL",
    },
    // By id and not by `updated_at`: a change that touches no indexed column is
    // cheap for PostgreSQL (a heap-only tuple), and each claim is such a one.
    {
      name: "IDX_esd_asset_waiting",
      on: ["id"],
      where: "sync_status = 'unsynchronized' AND status = 'active'",
    },
    {
      name: "IDX_esd_asset_unsent",
      on: ["id"],
      where: "sync_status = 'synchronized' AND email_status = 'pending'",
    },
    {
      name: "IDX_esd_asset_undelivered",
      on: ["order_id"],
      where: "delivered_at IS NULL AND status <> 'cancelled'",
    },
  ])
