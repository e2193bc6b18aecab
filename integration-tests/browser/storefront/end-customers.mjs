// @ts-check
import { storeLogin } from "../../../scripts/demo/job/place-order.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** More than a page has. */
const MANY = 25

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function endCustomers(desk) {
  it(
    "are not mixed with those of a former search that come late",
    async () => {
      await createMany()
      const page = await desk.open("/account/end-customers")
      await desk.logIn(page, "reseller")
      const people = page.locator(".people li")
      await people.nth(19).waitFor()
      const held = await holdSecondPage(page)

      await page.getByRole("button", { name: "Show more" }).click()
      await held.asked
      await page.getByLabel("Search end customers").fill("nordlicht 07")
      await page.getByText("1 end customer", { exact: true }).waitFor()
      held.release()
      await held.ended

      expect(await people.allTextContents()).toEqual([
        expect.stringContaining("Nordlicht 07"),
      ])
    },
    TEST_MS
  )

  async function createMany() {
    const { state } = desk.shop
    const store = await storeLogin({
      url: state.medusa_url,
      publishableKey: state.publishable_key,
      customer: state.customers.reseller,
    })
    for (let number = 1; number <= MANY; number += 1) {
      const name = String(number).padStart(2, "0")
      await store.post("/store/esd/end-customers", {
        company_name: `Nordlicht ${name}`,
        email: `it@nordlicht-${name}.example`,
        country: "DE",
      })
    }
  }

  /** Keeps the second page back until it is released. @param {import("playwright-core").Page} page */
  async function holdSecondPage(page) {
    const SECOND = /end-customers\?.*offset=20/
    let release = () => {}
    const released = new Promise((resolve) => {
      release = () => resolve(null)
    })
    const asked = page.waitForRequest(SECOND)
    const isSecond = (/** @type {import("playwright-core").Request} */ it) =>
      SECOND.test(it.url())
    // broken off by the page, or answered
    const ended = Promise.race([
      page.waitForEvent("requestfailed", isSecond),
      page.waitForEvent("requestfinished", isSecond),
    ])
    await page.route(SECOND, async (route) => {
      await released
      await route.continue().catch(() => undefined)
    })
    return { asked, ended, release: () => release() }
  }
}
