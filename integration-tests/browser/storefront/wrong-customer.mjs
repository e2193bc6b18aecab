// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function wrongCustomer(desk) {
  it(
    "is not found",
    async () => {
      const page = await desk.open("/")
      await desk.fillCart(page, 1)
      await desk.logIn(page, "direct")
      await desk.fillAddress(page)
      await page
        .getByRole("button", { name: "Continue to the overview" })
        .click()
      const title = await desk
        .order(page, 1)
        .then(() => page.locator(".esd-licence-product").textContent())
      await page.locator(".esd-licence a").click()
      await page.getByRole("heading", { level: 1, name: title ?? "" }).waitFor()
      const { pathname } = new URL(page.url())

      const other = await desk.open(pathname)
      await desk.logIn(other, "reseller")

      await other
        .getByRole("heading", { level: 1, name: "Page not found" })
        .waitFor()
      expect(await other.textContent("main")).not.toContain(title)
    },
    TEST_MS
  )
}
