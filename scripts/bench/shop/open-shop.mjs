// @ts-check
import { adminLogin } from "../../demo/seed/admin-login.mjs"
import { seedCustomers } from "../../demo/seed/seed-customers.mjs"
import { seedLicences } from "../../demo/seed/seed-licences.mjs"
import { seedShop } from "../../demo/seed/seed-shop.mjs"
import { storeLogin } from "../../demo/job/place-order.mjs"

/**
 * @typedef {object} Shop
 * @property {import("../../http/create-api.mjs").Api} store the Store API, with
 *   a customer logged in
 * @property {import("../../http/create-api.mjs").Api} admin the Admin API
 * @property {string} email the customer's
 * @property {string} regionId
 * @property {import("../../demo/seed/seed-licences.mjs").SeededVariant} variant
 *   that sells licences
 */

/**
 * Fills the shop as the demo does, and logs a customer in.
 *
 * @param {object} options
 * @param {import("../bench-settings.mjs").BenchSettings} options.settings
 * @param {import("../stack/start-stack.mjs").Stack} options.stack
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @returns {Promise<Shop>}
 */
export function openShop({ settings, stack, progress }) {
  const { medusa, env, password } = stack
  return progress.step("A shop with licences and a customer", async () => {
    const api = await adminLogin({
      url: medusa.url,
      admin: { email: "admin@esd-bench.example", password },
      logs: settings.logs,
      env,
    })
    const shop = await seedShop(api)
    const [variant] = await seedLicences(api, shop.sales_channel_id)
    const login = { url: medusa.url, publishableKey: shop.publishable_key }
    const { direct } = await seedCustomers(api, { ...login, password })
    const store = await storeLogin({ ...login, customer: direct })
    return {
      admin: api,
      store,
      email: direct.email,
      regionId: shop.region_id,
      variant,
    }
  })
}
