// @ts-check
import { setTimeout as delay } from "node:timers/promises"
import { findOrCreate } from "./find-or-create.mjs"

const HOW_MANY = 8
const PATIENCE_MS = 60_000

/**
 * @typedef {object} SeededVariant
 * @property {string} sku
 * @property {string} variant_id
 * @property {string} product_id
 * @property {string} title
 */

/**
 * Products that sell licences: reads the vendor's catalogue, makes a product
 * with a price for some of its offerings, and links them.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @param {string} salesChannelId
 * @returns {Promise<SeededVariant[]>}
 */
export async function seedLicences(api, salesChannelId) {
  const offerings = await readCatalogue(api)
  const variants = []
  for (const offering of offerings) {
    variants.push(await sell(api, offering, salesChannelId))
  }
  return variants
}

/** @param {import("../../http/create-api.mjs").Api} api */
async function readCatalogue(api) {
  const read = async () => {
    const { esd_products } = await api.get(
      `/admin/esd/products?status=available&limit=${HOW_MANY}`
    )
    return esd_products
  }
  let offerings = await read()
  if (offerings.length < HOW_MANY) await api.post("/admin/esd/catalogue/sync")
  const deadline = Date.now() + PATIENCE_MS
  while (offerings.length < HOW_MANY) {
    if (Date.now() > deadline) {
      throw new Error(
        `The vendor's catalogue has ${offerings.length} of the ${HOW_MANY} products that the demo sells.`
      )
    }
    await delay(200)
    offerings = await read()
  }
  return offerings
}

/**
 * @param {import("../../http/create-api.mjs").Api} api
 * @param {any} offering
 * @param {string} salesChannelId
 * @returns {Promise<SeededVariant>}
 */
async function sell(api, offering, salesChannelId) {
  const { sku, name, description } = offering
  const handle = `esd-${sku.toLowerCase()}`
  const product = await findOrCreate(api, {
    path: "/admin/products",
    many: "products",
    one: "product",
    query: { handle },
    body: {
      title: name,
      description,
      handle,
      status: "published",
      options: [{ title: "Edition", values: ["Download"] }],
      sales_channels: [{ id: salesChannelId }],
      variants: [
        {
          // neither stock nor parcel: a licence is never out of either
          title: "Download",
          sku,
          manage_inventory: false,
          options: { Edition: "Download" },
          prices: [
            { currency_code: "eur", amount: Number(offering.vendor_price) },
          ],
        },
      ],
    },
  })
  const variant_id = product.variants[0].id
  if (offering.product_variant?.id !== variant_id) {
    await api.post(`/admin/esd/products/${offering.id}`, {
      variant_id,
      is_enabled: true,
    })
  }
  return { sku, variant_id, product_id: product.id, title: name }
}
