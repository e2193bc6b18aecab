// @ts-check
import { join } from "node:path"
import { choose, expectTotal, itemOf } from "../support/on-behalf-desk.mjs"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

const LOOKS = /** @type {const} */ ([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["phone", { viewport: { width: 390, height: 844 } }],
])

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function pictures(desk) {
  /** @type {Promise<{ reseller: any, ready: any, failed: any }> | undefined} */
  let shown
  /** A reseller with a price list, and a draft order of each kind, made once. */
  const show = () => (shown ??= makeShown())

  async function makeShown() {
    const { customer } = await desk.createReseller(["Café Clausen"])
    await desk.giveAddress(customer)
    await desk.givePrice(customer, 80)
    const nowhere = await desk.register({ company_name: "Ohne Adresse" })
    return {
      reseller: customer,
      ready: await desk.draft(customer, 3),
      failed: await desk.draft(nowhere, 1),
    }
  }

  it.each(LOOKS)(
    "fits, %s",
    async (look, options) => {
      const { reseller, ready, failed } = await show()
      const app = `${desk.shop.state.medusa_url}/app`
      const page = await desk.open(
        `/esd/new-order?customer_id=${reseller.id}`,
        options
      )
      /** @param {string} name */
      const take = async (name) => {
        await stillness(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({
          path: join(PICTURES, `${name}-${look}.png`),
          fullPage: true,
        })
      }
      await choose(itemOf(page, 1), "Offering", desk.offering.sku)
      await choose(itemOf(page, 1), "End customer", "Clausen")
      await expectTotal(page, /Total/)
      await take("new-order")

      for (const [name, draft] of [
        ["draft-ready", ready],
        ["draft-failed", failed],
      ]) {
        await page.goto(`${app}/esd/orders/${draft.id}`)
        await page.getByText("Bill-to").waitFor()
        await take(name)
      }

      await page.goto(`${app}/draft-orders/${failed.id}`)
      await page.getByText("This draft order sells 1 licence.").waitFor()
      await page.waitForLoadState("networkidle")
      await take("draft-of-medusa")
      await page.goto(`${app}/customers/${reseller.id}`)
      await page
        .getByRole("link", { name: "New Microsoft ESD order" })
        .waitFor()
      await page.waitForLoadState("networkidle")
      await take("customer-new-order")
    },
    TEST_MS
  )
}

/** How much wider than the window a page is. @param {import("playwright-core").Page} page */
function overflow(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  )
}
