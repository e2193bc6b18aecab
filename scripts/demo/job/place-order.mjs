// @ts-check
import { createApi } from "../../http/create-api.mjs"

const ADDRESS = {
  first_name: "Anna",
  last_name: "Schröder",
  address_1: "Größenstraße 12",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

/**
 * @typedef {object} Line
 * @property {string} variant_id
 * @property {number} quantity
 */

/**
 * Logs a customer in as the storefront does.
 *
 * @param {object} options
 * @param {string} options.url Medusa's
 * @param {string} options.publishableKey
 * @param {import("../seed/seed-customers.mjs").Login} options.customer
 * @returns {Promise<import("../../http/create-api.mjs").Api>} the Store API
 */
export async function storeLogin({ url, publishableKey, customer }) {
  const { email, password } = customer
  const { token } = await createApi(url).post("/auth/customer/emailpass", {
    email,
    password,
  })
  return createApi(url, {
    "x-publishable-api-key": publishableKey,
    authorization: `Bearer ${token}`,
  })
}

/**
 * Fills a cart, with address and payment.
 *
 * @param {import("../../http/create-api.mjs").Api} store
 * @param {object} options
 * @param {string} options.regionId
 * @param {string} options.email
 * @param {Line[]} options.lines
 * @returns {Promise<string>} the cart's id
 */
export async function fillCart(store, { regionId, email, lines }) {
  const { cart } = await store.post("/store/carts", {
    region_id: regionId,
    email,
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  for (const line of lines) {
    await store.post(`/store/carts/${cart.id}/line-items`, line)
  }
  const { payment_collection } = await store.post(
    "/store/payment-collections",
    { cart_id: cart.id }
  )
  await store.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" }
  )
  return cart.id
}

/**
 * Turns the cart into an order.
 *
 * @param {import("../../http/create-api.mjs").Api} store
 * @param {string} cartId
 * @returns {Promise<{ id: string, display_id: number }>}
 */
export async function completeCart(store, cartId) {
  const answer = await store.post(`/store/carts/${cartId}/complete`)
  if (answer.order) return answer.order
  throw new Error(
    `The cart was not completed: ${answer.error?.message ?? answer.type}`
  )
}
