// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

/** As tall as what there is to see. */
const LAPTOP = { width: 1440, height: 1700 }

const LOOKS = /** @type {const} */ ([
  ["light", { viewport: LAPTOP }],
  ["dark", { viewport: LAPTOP, colorScheme: "dark" }],
  ["phone", { viewport: { width: 390, height: 2600 } }],
])

const PAGES = /** @type {const} */ ([
  ["overview", "/esd", "Queues"],
  ["setup", "/esd/setup", "Redis answers."],
  ["notifications", "/esd/notifications", "Order invoice"],
  ["notification", "/esd/notifications/welcome", "Your own words"],
])

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function pictures(desk) {
  /** @type {Promise<unknown> | undefined} */
  let shown
  /** Licences of which some failed, made once. */
  const show = () => (shown ??= desk.sell(4, 1))

  it.each(LOOKS)(
    "fits, %s",
    async (look, options) => {
      await show()
      const page = await desk.open("/esd", options)
      for (const [name, path, text] of PAGES) {
        await page.goto(`${desk.shop.state.medusa_url}/app${path}`)
        await page.getByText(text, { exact: true }).first().waitFor()
        if (name === "notification") {
          await page.frameLocator("iframe").locator("h1").first().waitFor()
        }
        await stillness(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({ path: join(PICTURES, `${name}-${look}.png`) })
      }
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
