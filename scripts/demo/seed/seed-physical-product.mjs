// @ts-check
import { findOrCreate } from "./find-or-create.mjs"

const SKU = "MOUSE-GREY"

/**
 * One ordinary product that has to be shipped, with stock and a parcel rate.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @param {import("./seed-shop.mjs").Shop} shop
 * @returns {Promise<import("./seed-licences.mjs").SeededVariant>}
 */
export async function seedPhysicalProduct(api, shop) {
  const profile = await findOrCreate(api, {
    path: "/admin/shipping-profiles",
    many: "shipping_profiles",
    ...{ one: "shipping_profile", query: { name: "Pakete" } },
    body: { name: "Pakete", type: "physical" },
  })
  await seedShipping(api, shop.location_id, profile.id)
  const product = await findOrCreate(api, {
    path: "/admin/products",
    many: "products",
    one: "product",
    query: { handle: "wireless-mouse" },
    body: {
      title: "Wireless mouse",
      handle: "wireless-mouse",
      status: "published",
      shipping_profile_id: profile.id,
      options: [{ title: "Colour", values: ["Grey"] }],
      sales_channels: [{ id: shop.sales_channel_id }],
      variants: [
        {
          ...{ title: "Grey", sku: SKU, options: { Colour: "Grey" } },
          prices: [{ currency_code: "eur", amount: 25 }],
        },
      ],
    },
  })
  await stock(api, shop.location_id)
  return {
    sku: SKU,
    variant_id: product.variants[0].id,
    product_id: product.id,
    title: product.title,
  }
}

/**
 * @param {import("../../http/create-api.mjs").Api} api
 * @param {string} locationId
 * @param {string} shipping_profile_id
 */
async function seedShipping(api, locationId, shipping_profile_id) {
  const path = `/admin/stock-locations/${locationId}`
  const read = async () => {
    const { stock_location } = await api.get(
      `${path}?fields=*fulfillment_sets,*fulfillment_sets.service_zones,*fulfillment_sets.service_zones.shipping_options`
    )
    return stock_location.fulfillment_sets?.[0]
  }
  let set = await read()
  if (!set) {
    await api.post(`${path}/fulfillment-providers`, { add: ["manual_manual"] })
    await api.post(`${path}/fulfillment-sets`, {
      name: "Versand ab Berlin",
      type: "shipping",
    })
    set = await read()
  }
  if (!set.service_zones?.length) {
    await api.post(`/admin/fulfillment-sets/${set.id}/service-zones`, {
      name: "Deutschland",
      geo_zones: [{ type: "country", country_code: "de" }],
    })
    set = await read()
  }
  const [zone] = set.service_zones
  if (zone.shipping_options?.length) return
  await api.post("/admin/shipping-options", {
    name: "Paket",
    price_type: "flat",
    provider_id: "manual_manual",
    service_zone_id: zone.id,
    shipping_profile_id,
    type: { label: "Paket", description: "2 days", code: "parcel" },
    prices: [{ currency_code: "eur", amount: 5 }],
    rules: [],
  })
}

/**
 * @param {import("../../http/create-api.mjs").Api} api
 * @param {string} location_id
 */
async function stock(api, location_id) {
  const { inventory_items } = await api.get(
    `/admin/inventory-items?sku=${SKU}&fields=id,*location_levels`
  )
  const [item] = inventory_items
  if (item.location_levels?.length) return
  await api.post(`/admin/inventory-items/${item.id}/location-levels`, {
    location_id,
    stocked_quantity: 1000,
  })
}
