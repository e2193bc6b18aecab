// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

const LOOKS = /** @type {const} */ ([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["phone", { viewport: { width: 390, height: 844 } }],
])

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function pictures(desk) {
  /** @type {ReturnType<typeof desk.sell> | undefined} */
  let shown
  /** An order that was delivered but for one licence, made once. */
  const show = () => (shown ??= desk.sell(4, 1))

  it.each(LOOKS)(
    "of the desk and of a licence fits, %s",
    async (look, options) => {
      const { licences } = await show()
      const page = await desk.open("/esd/licences", options)
      await page.locator("tbody tr").nth(3).waitFor()
      await stillness(page)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: join(PICTURES, `desk-${look}.png`) })

      for (const state of ["failed", "synchronized"]) {
        const { id } = licences.find(({ sync_status }) => sync_status === state)
        await page.goto(`${desk.shop.state.medusa_url}/app/esd/licences/${id}`)
        await page.getByRole("region", { name: "History" }).waitFor()
        await stillness(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({
          path: join(PICTURES, `licence-${state}-${look}.png`),
        })
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
