// @ts-check
import { adminLogin } from "./admin-login.mjs"
import { seedCollection } from "./seed-collection.mjs"
import { seedCustomers } from "./seed-customers.mjs"
import { seedLicences } from "./seed-licences.mjs"
import { seedPhysicalProduct } from "./seed-physical-product.mjs"
import { seedReseller } from "./seed-reseller.mjs"
import { seedShop } from "./seed-shop.mjs"

const ADMIN_EMAIL = "admin@esd-demo.example"

/**
 * Fills the shop through Medusa's own APIs; what is there already stays.
 *
 * @param {object} options
 * @param {import("../start-stack.mjs").Stack} options.stack
 * @param {string} options.password of all logins
 * @param {string} options.logs
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @returns {Promise<{ admin: import("../../http/create-api.mjs").Api,
 *   state: import("../write-state.mjs").DemoState }>}
 */
export async function seedDemo({ stack, password, logs, progress }) {
  const { medusa, env } = stack
  const login = { email: ADMIN_EMAIL, password }
  const admin = await progress.step("Admin", (show) => {
    show.detail(ADMIN_EMAIL)
    return adminLogin({ url: medusa.url, admin: login, logs, env })
  })
  const shop = await progress.step("Shop with region and tax", () =>
    seedShop(admin)
  )
  const variants = await progress.step(
    "Catalogue and products",
    async (show) => {
      const seeded = await seedLicences(admin, shop.sales_channel_id)
      await seedCollection(admin, seeded)
      show.detail(`${seeded.length} products that sell licences`)
      return seeded
    }
  )
  const physical = await progress.step("A product to ship", () =>
    seedPhysicalProduct(admin, shop)
  )
  const customers = await progress.step("Customer and reseller", async () => {
    const seeded = await seedCustomers(admin, {
      url: medusa.url,
      publishableKey: shop.publishable_key,
      password,
    })
    await seedReseller(admin, seeded.reseller)
    return seeded
  })
  const state = {
    medusa_url: medusa.url,
    storefront_url: null,
    sandbox_url: stack.sandbox.url,
    mail_url: stack.mail.url,
    database_url: stack.postgres.url,
    redis_url: stack.redis.url,
    publishable_key: shop.publishable_key,
    region_id: shop.region_id,
    admin: login,
    customers,
    variants,
    physical_variant: physical,
  }
  return { admin, state }
}
