import { model } from "@medusajs/framework/utils"

/**
 * An offering of the vendor's catalogue as one connection sells it. It is
 * linked to the product variants that customers put into their carts.
 */
export const EsdProduct = model
  .define("esd_product", {
    id: model.id({ prefix: "esdp" }).primaryKey(),
    connection_id: model.text(),
    sku: model.text().searchable(),
    name: model.text().searchable(),
    description: model.text().nullable(),
    family: model.text().nullable(),
    status: model.enum(["available", "discontinued"]).default("available"),
    is_enabled: model.boolean().default(true),
    is_returnable: model.boolean().default(true),
    country: model.text(),
    language: model.text(),
    download_link: model.text().nullable(),
    vendor_price: model.bigNumber().nullable(),
    vendor_currency_code: model.text().nullable(),
    vendor_updated_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_esd_product_connection_sku_unique",
      on: ["connection_id", "sku"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_esd_product_sku", on: ["sku"] },
  ])
