import { model } from "@medusajs/framework/utils"
import { EsdAsset } from "./esd-asset"

/**
 * A party that the vendor knows or will know: a reseller or an end customer
 * (`user`). Linked to a Medusa customer where there is one.
 */
export const EsdAccount = model
  .define("esd_account", {
    id: model.id({ prefix: "esdacc" }).primaryKey(),
    connection_id: model.text(),
    role: model.enum(["reseller", "user"]),
    customer_id: model.text().nullable(),
    /** The reseller account that an end customer belongs to in our shop. */
    reseller_account_id: model.text().nullable(),
    email: model.text().searchable(),
    /** Microsoft contact e-mail; the contact e-mail where there is none. */
    microsoft_email: model.text().nullable(),
    company_name: model.text().searchable().nullable(),
    first_name: model.text().searchable().nullable(),
    last_name: model.text().searchable().nullable(),
    phone: model.text().nullable(),
    country: model.text(),
    /** Street, city, province and postal code; never sent to the vendor. */
    address: model.json().nullable(),
    sync_status: model
      .enum(["unsynchronized", "synchronized", "failed"])
      .default("unsynchronized"),
    /**
     * Our id of the account at the vendor: at first the id, then a new one each
     * time that role or country change, which the vendor changes of no account.
     */
    client_account_id: model.text(),
    vendor_account_id: model.text().nullable(),
    sync_error_code: model.text().nullable(),
    sync_error: model.text().nullable(),
    sync_attempts: model.number().default(0),
    /** When a synchronization was asked for that has not come to its end. */
    sync_requested_at: model.dateTime().nullable(),
    sync_claimed_until: model.dateTime().nullable(),
    last_sync_at: model.dateTime().nullable(),
    synchronized_at: model.dateTime().nullable(),
    assets: model.hasMany(() => EsdAsset, { mappedBy: "account" }),
  })
  .indexes([
    {
      name: "IDX_esd_account_customer_unique",
      on: ["customer_id", "connection_id"],
      unique: true,
      where: "customer_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_esd_account_end_customer_unique",
      on: ["reseller_account_id", "email"],
      unique: true,
      where: "reseller_account_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_esd_account_guest_unique",
      on: ["connection_id", "email", "role"],
      unique: true,
      where:
        "customer_id IS NULL AND reseller_account_id IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_esd_account_client_unique",
      on: ["client_account_id"],
      unique: true,
    },
    { name: "IDX_esd_account_sync_status", on: ["sync_status"] },
    {
      name: "IDX_esd_account_sync_requested",
      on: ["id"],
      where: "sync_requested_at IS NOT NULL",
    },
  ])
