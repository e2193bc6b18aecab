// @ts-check
import { TEST_MS } from "../support/patience.mjs"

const KEY = /^([A-Z0-9]{5}-){4}[A-Z0-9]{5}$/

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function directCustomer(desk) {
  it(
    "buys 3 licences and sees 3 keys",
    async () => {
      const page = await desk.open("/")
      await desk.fillCart(page, 3)
      await desk.logIn(page, "direct")
      await desk.fillAddress(page)
      await page
        .getByRole("button", { name: "Continue to the overview" })
        .click()
      await desk.order(page, 3)

      const keys = new Set()
      for (let index = 0; index < 3; index += 1) {
        await page.locator(".esd-licence a").nth(index).click()
        await page.getByRole("button", { name: "Show key" }).click()
        const key = page.getByLabel("Product key", { exact: true })
        await key.waitFor()
        keys.add(await key.inputValue())
        await page.goBack()
        await page.locator(".esd-licence").nth(2).waitFor()
      }

      expect(keys.size).toBe(3)
      for (const key of keys) expect(key).toMatch(KEY)
    },
    TEST_MS
  )
}
