// @ts-check
import { join } from "node:path"
import { TEST_MS } from "../support/patience.mjs"
import { PICTURES } from "../support/pictures.mjs"
import { stillness } from "../support/stillness.mjs"

const LOOKS = /** @type {const} */ ([
  ["light", "English", {}],
  ["dark", "Deutsch", { colorScheme: "dark" }],
  ["phone", "English", { viewport: { width: 390, height: 844 } }],
])
const WHY = "We bought this licence twice.\nThe other one is in use already."
const ANSWER = "Of course. Your credit note follows at once."

/** @param {import("../support/cancelling-desk.mjs").CancellingDesk} desk */
export function pictures(desk) {
  /** @type {ReturnType<typeof makeShown> | undefined} */
  let shown
  /** Licences of one order, in every state, made once. */
  const show = () => (shown ??= makeShown())

  async function makeShown() {
    const [active, requested, declined, refused, cancelled] = await desk.buy(5)
    for (const licence of [requested, declined, refused, cancelled]) {
      await desk.askByApi(licence, WHY)
    }
    await desk.decide(declined, "decline", "This offer was made for you alone.")
    await desk.redeem(refused)
    await desk.decide(refused, "approve").catch(() => undefined)
    await desk.decide(cancelled, "approve", ANSWER)
    await desk.untilCancellation(refused, "refused")
    await desk.untilCancellation(cancelled, "completed")
    return { active, requested, declined, refused, cancelled }
  }

  it.each(LOOKS)(
    "of each state fits, %s",
    async (look, language, options) => {
      const licences = await show()
      const page = await desk.openAccount("/account/licences", options)
      await page.locator(".esd-licence").nth(4).waitFor()
      await page.getByRole("button", { name: language }).click()
      /** @param {string} name */
      const take = async (name) => {
        await page.waitForLoadState("networkidle")
        await stillness(page)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.screenshot({
          path: join(PICTURES, `shop-cancelling-${name}-${look}.png`),
          fullPage: true,
        })
      }
      await take("list")

      for (const [name, { id }] of Object.entries(licences)) {
        await page.goto(
          `${desk.shop.state.storefront_url}/account/licences/${id}`
        )
        await page.locator(".esd-licence-detail .esd-state").waitFor()
        if (name === "active") {
          await take("possible")
          await page.locator(".esd-ask").click()
          await page.locator(".esd-textarea").fill(WHY)
        } else {
          await page.locator(".esd-banner").waitFor()
        }
        await take(name)
      }

      await page.goto(`${desk.shop.state.storefront_url}/account/invoices`)
      await page
        .locator('.esd-invoice[data-esd-type="credit_note"]')
        .first()
        .waitFor()
      await take("invoices")
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
