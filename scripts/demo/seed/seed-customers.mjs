// @ts-check
import { createApi } from "../../http/create-api.mjs"

const CUSTOMERS = {
  direct: {
    email: "anna.schroeder@esd-demo.example",
    first_name: "Anna",
    last_name: "Schröder",
  },
  reseller: {
    email: "einkauf@systemhaus-nord.example",
    first_name: "Jörg",
    last_name: "Petersen",
    company_name: "Systemhaus Nord GmbH",
  },
}

/** @typedef {{ id: string, email: string, password: string }} Login */

/**
 * A direct customer and a reseller, registered as the storefront does it.
 *
 * @param {import("../../http/create-api.mjs").Api} api the Admin API
 * @param {object} options
 * @param {string} options.url Medusa's
 * @param {string} options.publishableKey
 * @param {string} options.password
 * @returns {Promise<{ direct: Login, reseller: Login }>}
 */
export async function seedCustomers(api, { url, publishableKey, password }) {
  /** @param {typeof CUSTOMERS.direct} customer */
  const ensure = async (customer) => {
    const { email } = customer
    const found = await api.get(
      `/admin/customers?has_account=true&email=${encodeURIComponent(email)}`
    )
    const id =
      found.customers[0]?.id ??
      (await register({ url, publishableKey, customer, password }))
    return { id, email, password }
  }
  return {
    direct: await ensure(CUSTOMERS.direct),
    reseller: await ensure(CUSTOMERS.reseller),
  }
}

/**
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.publishableKey
 * @param {{ email: string }} options.customer
 * @param {string} options.password
 */
async function register({ url, publishableKey, customer, password }) {
  const credentials = { email: customer.email, password }
  const auth = createApi(url)
  // registered already if the demo was broken off right here
  const { token } = await auth
    .post("/auth/customer/emailpass/register", credentials)
    .catch(() => auth.post("/auth/customer/emailpass", credentials))
  const store = createApi(url, {
    "x-publishable-api-key": publishableKey,
    authorization: `Bearer ${token}`,
  })
  return (await store.post("/store/customers", customer)).customer.id
}
