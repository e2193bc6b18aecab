// @ts-check
import { findOrCreate } from "./find-or-create.mjs"

const SHOP = "ESD Demo Shop"

/**
 * @typedef {object} Shop
 * @property {string} publishable_key
 * @property {string} region_id
 * @property {string} sales_channel_id
 * @property {string} location_id
 */

/**
 * A German shop: sales channel, publishable key, region with tax, warehouse.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @returns {Promise<Shop>}
 */
export async function seedShop(api) {
  const channel = await findOrCreate(api, {
    path: "/admin/sales-channels",
    many: "sales_channels",
    ...{ one: "sales_channel", query: { name: SHOP }, body: { name: SHOP } },
  })
  const key = await findOrCreate(api, {
    path: "/admin/api-keys",
    many: "api_keys",
    one: "api_key",
    query: { title: SHOP, type: "publishable" },
    body: { title: SHOP, type: "publishable" },
  })
  await api.post(`/admin/api-keys/${key.id}/sales-channels`, {
    add: [channel.id],
  })
  const region = await findOrCreate(api, {
    path: "/admin/regions",
    many: "regions",
    one: "region",
    query: { name: "Deutschland" },
    body: {
      name: "Deutschland",
      currency_code: "eur",
      countries: ["de"],
      payment_providers: ["pp_system_default"],
    },
  })
  await findOrCreate(api, {
    path: "/admin/tax-regions",
    many: "tax_regions",
    one: "tax_region",
    query: { country_code: "de" },
    body: {
      country_code: "de",
      provider_id: "tp_system",
      default_tax_rate: { rate: 19, code: "DE19", name: "MwSt. 19 %" },
    },
  })
  const location = await findOrCreate(api, {
    path: "/admin/stock-locations",
    many: "stock_locations",
    ...{ one: "stock_location", query: { name: "Lager Berlin" } },
    body: {
      name: "Lager Berlin",
      address: {
        address_1: "Unter den Linden 1",
        postal_code: "10117",
        city: "Berlin",
        country_code: "DE",
      },
    },
  })
  await api.post(`/admin/stock-locations/${location.id}/sales-channels`, {
    add: [channel.id],
  })
  await nameStore(api, channel.id, region.id)
  return {
    publishable_key: key.token,
    region_id: region.id,
    sales_channel_id: channel.id,
    location_id: location.id,
  }
}

/**
 * @param {import("../../http/create-api.mjs").Api} api
 * @param {string} default_sales_channel_id
 * @param {string} default_region_id
 */
async function nameStore(api, default_sales_channel_id, default_region_id) {
  const { stores } = await api.get("/admin/stores")
  await api.post(`/admin/stores/${stores[0].id}`, {
    name: SHOP,
    supported_currencies: [{ currency_code: "eur", is_default: true }],
    default_sales_channel_id,
    default_region_id,
  })
}
