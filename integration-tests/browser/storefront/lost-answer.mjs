// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function lostAnswer(desk) {
  it(
    "leads to the one order when somebody orders again, and pays nothing anew",
    async () => {
      const page = await desk.open("/")
      await desk.fillCart(page, 1)
      await desk.logIn(page, "direct")
      await desk.fillAddress(page)
      await page
        .getByRole("button", { name: "Continue to the overview" })
        .click()
      /** @type {string[]} */
      const orders = []
      await page.route(
        "**/store/carts/*/complete",
        async (route) => {
          const { order } = await (await route.fetch()).json()
          orders.push(order.id)
          await route.abort()
        },
        { times: 1 }
      )
      await page.getByRole("button", { name: "Order and pay" }).click()
      await page.getByText("nothing is ordered twice").waitFor()
      /** @type {string[]} */
      const payments = []
      page.on("request", (request) => {
        if (/payment-sessions/.test(request.url())) payments.push(request.url())
      })

      expect(await desk.order(page, 1)).toBe(orders[0])
      expect(payments).toEqual([])
    },
    TEST_MS
  )
}
