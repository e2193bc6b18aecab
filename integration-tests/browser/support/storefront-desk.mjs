// @ts-check
import { createApi } from "../../../scripts/http/create-api.mjs"
import { BrowserDesk } from "./browser-desk.mjs"
import { PATIENCE_MS } from "./patience.mjs"

const LAPTOP = { width: 1280, height: 900 }

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {"direct" | "reseller"} Who */

/** What the tests do in the shop, as people do it, and what they look up around it. */
export class StorefrontDesk extends BrowserDesk {
  /**
   * Opens a page of the shop, in English.
   *
   * @param {string} path
   * @param {import("playwright-core").BrowserContextOptions} [options]
   * @returns {Promise<Page>}
   */
  async open(path, options = {}) {
    const page = await this.newPage({
      viewport: LAPTOP,
      locale: "en-GB",
      ...options,
    })
    await page.goto(`${this.shop.state.storefront_url}${path}`)
    return page
  }

  /**
   * Fills the form of the login in.
   *
   * @param {Page} page
   * @param {Who} who
   */
  async logIn(page, who) {
    const { email, password } = this.shop.state.customers[who]
    await page.getByLabel("E-mail address").first().fill(email)
    await page.getByLabel("Password", { exact: true }).fill(password)
    await page.getByRole("button", { name: "Log in" }).click()
  }

  /**
   * Puts licences into the cart and goes to the checkout.
   *
   * @param {Page} page at the catalogue
   * @param {number} quantity
   * @returns {Promise<string>} what they are of
   */
  async fillCart(page, quantity) {
    const card = page.locator(".card a").first()
    const title = String(await card.textContent())
    await card.click()
    await page.getByLabel("Number of licences").fill(String(quantity))
    await page.getByRole("button", { name: "Add to cart" }).click()
    await page.getByRole("link", { name: "To the cart" }).click()
    await page.getByRole("link", { name: "Go to checkout" }).click()
    return title
  }

  /**
   * Fills the billing address in, and goes on.
   *
   * @param {Page} page
   */
  async fillAddress(page) {
    await page.getByLabel("Street and number").fill("Größenstraße 12")
    await page.getByLabel("Postal code").fill("10115")
    await page.getByLabel("City").fill("Berlin")
    await page.getByRole("button", { name: "Continue", exact: true }).click()
  }

  /**
   * Orders, and waits until all keys are there.
   *
   * @param {Page} page at the last step of the checkout
   * @param {number} count
   * @returns {Promise<string>} the order's id
   */
  async order(page, count) {
    await page.getByRole("button", { name: "Order and pay" }).click()
    await page
      .getByRole("heading", { name: "Thank you for your order" })
      .waitFor()
    await page
      .locator(".esd-licence .esd-key")
      .nth(count - 1)
      .waitFor()
    return new URL(page.url()).pathname.split("/")[2]
  }

  /**
   * The mails that came to somebody and fit.
   *
   * @param {string} email
   * @param {RegExp} subject
   * @param {number} count how many there have to be
   * @returns {Promise<any[]>}
   */
  async mailsTo(email, subject, count) {
    const inbox = createApi(this.shop.state.mail_url)
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const { mails } = await inbox.get(
        `/api/mails?limit=10000&q=${encodeURIComponent(email)}`
      )
      const found = mails.filter(
        (/** @type {any} */ mail) =>
          mail.to.includes(email) && subject.test(mail.subject)
      )
      if (found.length >= count || Date.now() > end) return found
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }
}
