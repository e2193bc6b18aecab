// @ts-check
import {
  completeCart,
  fillCart,
  storeLogin,
} from "../../../scripts/demo/job/place-order.mjs"
import { createApi } from "../../../scripts/http/create-api.mjs"
import { BrowserDesk } from "./browser-desk.mjs"
import { logIn } from "./log-in.mjs"

const PASSWORD = "correct horse battery"
const LAPTOP = { width: 1440, height: 1000 }

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ id: string, email: string }} Named */

/** What the tests do around the pages: customers, accounts, orders, the vendor. */
export class AccountsDesk extends BrowserDesk {
  /** @type {import("playwright-core").BrowserContextOptions["storageState"]} */
  #session
  #named = 0

  /** The admin's API, logged in. */
  get admin() {
    return this.shop.admin
  }

  /**
   * Opens a page of the admin, by somebody who is logged in.
   *
   * @param {string} path below /app
   * @param {import("playwright-core").BrowserContextOptions & { language?: string }} [options]
   * @returns {Promise<Page>}
   */
  async open(path, { language = "en", ...options } = {}) {
    const { state } = this.shop
    const page = await this.newPage({
      viewport: LAPTOP,
      storageState: this.#session,
      ...options,
    })
    const context = page.context()
    await context.addCookies([
      { name: "lng", value: language, url: state.medusa_url },
    ])
    if (!this.#session) {
      await logIn(page, state)
      this.#session = await context.storageState()
    }
    await page.goto(`${state.medusa_url}/app${path}`)
    return page
  }

  /**
   * A customer with a login whom no other test knows.
   *
   * @param {{ company_name?: string, first_name?: string }} [names]
   */
  async register({ company_name, first_name = "Kim" } = {}) {
    const { medusa_url: url, publishable_key } = this.shop.state
    const email = this.newEmail("customer")
    const auth = createApi(url)
    const { token } = await auth.post("/auth/customer/emailpass/register", {
      email,
      password: PASSWORD,
    })
    const { customer } = await createApi(url, {
      "x-publishable-api-key": publishable_key,
      authorization: `Bearer ${token}`,
    }).post("/store/customers", {
      email,
      first_name,
      last_name: "Muster",
      ...(company_name && { company_name }),
    })
    return { id: /** @type {string} */ (customer.id), email }
  }

  /**
   * An account; its e-mail address and role have defaults.
   *
   * @param {Record<string, unknown>} [body]
   */
  async createAccount(body = {}) {
    const { esd_account } = await this.admin.post("/admin/esd/accounts", {
      role: "user",
      email: this.newEmail("account"),
      ...body,
    })
    return esd_account
  }

  /** A customer who is a reseller, with end customers by their companies. @param {string[]} [companies] */
  async createReseller(companies = []) {
    const customer = await this.register({ company_name: "Nord Systems" })
    const reseller = await this.createAccount({
      role: "reseller",
      customer_id: customer.id,
      email: customer.email,
      company_name: "Nord Systems",
    })
    const endCustomers = []
    for (const company_name of companies) {
      endCustomers.push(
        await this.createAccount({
          company_name,
          reseller_account_id: reseller.id,
        })
      )
    }
    return { customer, reseller, endCustomers }
  }

  /** Synchronizes an account and waits for the end of it. @param {Named} account */
  async synchronize(account) {
    await this.admin.post("/admin/esd/accounts/sync", { ids: [account.id] })
    await this.until(
      () => this.readAccount(account),
      ({ is_syncing }) => !is_syncing
    )
  }

  /** @param {{ id: string }} account */
  async readAccount({ id }) {
    const { esd_account } = await this.admin.get(`/admin/esd/accounts/${id}`)
    return esd_account
  }

  /** The licences of an order. @param {{ id: string }} order */
  async readLicences({ id }) {
    const { esd_assets } = await this.admin.get(
      `/admin/esd/assets?order_id=${id}`
    )
    return esd_assets
  }

  /**
   * Has a customer order licences in the storefront.
   *
   * @param {Named} customer
   * @param {object} [details] for whom they are, as the store route takes them
   * @param {number} [quantity]
   */
  async order({ id, email }, details, quantity = 1) {
    const { medusa_url: url, publishable_key, region_id } = this.shop.state
    const store = await storeLogin({
      url,
      publishableKey: publishable_key,
      customer: { id, email, password: PASSWORD },
    })
    const [{ variant_id }] = this.shop.state.variants
    const line = { variant_id, quantity }
    const cart = await fillCart(store, {
      regionId: region_id,
      email,
      lines: [line],
    })
    if (details) {
      const path = `/store/esd/carts/${cart}/service-details`
      const { esd_service_details } = await store.get(path)
      const [{ line_item_id }] = esd_service_details.lines
      await store.post(path, { items: [{ line_item_id, ...details }] })
    }
    return completeCart(store, cart)
  }

  /** Switches a fault of the vendor on. @param {{ kind: string, count: number, ms?: number }} fault */
  provoke(fault) {
    return this.#vendor("POST", fault)
  }

  /** Switches all faults off. */
  clearFaults() {
    return this.#vendor("DELETE")
  }

  /** An e-mail address that no other test has. @param {string} name */
  newEmail(name) {
    this.#named += 1
    return `${name}-${this.#named}@browser.example`
  }

  /** @param {string} method @param {object} [body] */
  #vendor(method, body) {
    return fetch(`${this.shop.state.sandbox_url}/_sandbox/faults`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    })
  }
}
