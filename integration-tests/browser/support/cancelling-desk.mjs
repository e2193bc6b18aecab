// @ts-check
import {
  completeCart,
  fillCart,
  storeLogin,
} from "../../../scripts/demo/job/place-order.mjs"
import { createApi } from "../../../scripts/http/create-api.mjs"
import { StorefrontDesk } from "./storefront-desk.mjs"

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ id: string }} Named */

/** What the tests do around cancelling: licences that were bought, staff who decide, the vendor. */
export class CancellingDesk extends StorefrontDesk {
  /**
   * Has the direct customer buy licences, and waits until their keys are there
   * and sent.
   *
   * @param {number} quantity
   * @returns {Promise<any[]>}
   */
  async buy(quantity) {
    const { region_id, variants, customers } = this.shop.state
    const store = await this.store()
    const cart = await fillCart(store, {
      regionId: region_id,
      email: customers.direct.email,
      lines: [{ variant_id: variants[0].variant_id, quantity }],
    })
    const { id } = await completeCart(store, cart)
    return this.until(
      async () =>
        (await store.get(`/store/esd/assets?order_id=${id}`)).esd_assets,
      (all) =>
        all.length === quantity &&
        all.every(
          (/** @type {any} */ { sync_status, email_status }) =>
            sync_status === "synchronized" && email_status === "sent"
        )
    )
  }

  /** The Store API, for the direct customer. */
  async store() {
    const { medusa_url: url, publishable_key, customers } = this.shop.state
    return storeLogin({
      url,
      publishableKey: publishable_key,
      customer: customers.direct,
    })
  }

  /**
   * Opens a page of the account, logged in as the direct customer.
   *
   * @param {string} path
   * @param {import("playwright-core").BrowserContextOptions} [options]
   */
  async openAccount(path, options) {
    const page = await this.open(path, options)
    await this.logIn(page, "direct")
    return page
  }

  /**
   * Opens a licence's own page.
   *
   * @param {Named} licence
   * @param {import("playwright-core").BrowserContextOptions} [options]
   */
  async openLicence({ id }, options) {
    const page = await this.openAccount(`/account/licences/${id}`, options)
    await page.locator(".esd-licence-detail .esd-state").waitFor()
    return page
  }

  /**
   * Asks to cancel a licence, in the open page of it.
   *
   * @param {Page} page
   * @param {string} comment
   */
  async ask(page, comment) {
    await page.getByRole("button", { name: "Cancel this licence" }).click()
    await page.getByLabel("Comment for the shop").fill(comment)
    await page.getByRole("button", { name: "Send request" }).click()
    await page.getByText(/^You asked on .* to cancel this licence/).waitFor()
  }

  /** Asks to cancel a licence, without a page. @param {Named} licence @param {string} comment */
  async askByApi({ id }, comment) {
    const store = await this.store()
    await store.post(`/store/esd/assets/${id}/cancellation`, { comment })
  }

  /**
   * What staff say to a request.
   *
   * @param {Named} licence
   * @param {"approve" | "decline"} decision
   * @param {string} [comment]
   */
  async decide({ id }, decision, comment) {
    await this.shop.admin.post(
      `/admin/esd/assets/${id}/cancellation/${decision}`,
      { comment }
    )
  }

  /** Waits until a licence's last request is as wanted. @param {Named} licence @param {string} status */
  async untilCancellation({ id }, status) {
    await this.until(
      async () =>
        (await this.shop.admin.get(`/admin/esd/assets/${id}`)).esd_asset,
      ({ cancellation }) => cancellation?.status === status
    )
  }

  /** Uses the key of a licence up at the vendor. @param {Named} licence */
  async redeem({ id }) {
    const { product_key } = await this.shop.admin.post(
      `/admin/esd/assets/${id}/reveal`,
      { reason: "a browser test" }
    )
    await createApi(this.shop.state.sandbox_url).post(
      `/_sandbox/tokens/${product_key}/redeem`
    )
  }
}
