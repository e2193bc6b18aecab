// @ts-check
import { createApi } from "../../../scripts/http/create-api.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function refusedCart(desk) {
  it(
    "says at its line what is in the way, and is ordered once that is put right",
    async () => {
      const page = await desk.open("/")
      const title = await desk.fillCart(page, 2)
      await desk.logIn(page, "direct")
      await desk.fillAddress(page)
      const next = page.getByRole("button", {
        name: "Continue to the overview",
      })
      await next.click()
      const order = page.getByRole("button", { name: "Order and pay" })
      await order.waitFor()
      await changeQuantity(page, 3)

      await order.click()
      const line = page.locator(".review-line[data-refused]")
      await line.getByText("The number of licences has changed.").waitFor()
      expect(await line.textContent()).toContain(title)

      await line
        .getByRole("button", { name: "Say again who they are for" })
        .click()
      await page.getByText("3 licences").first().waitFor()
      await next.click()
      await desk.order(page, 3)
    },
    TEST_MS
  )

  /**
   * As another window would.
   *
   * @param {import("playwright-core").Page} page
   * @param {number} quantity
   */
  async function changeQuantity(page, quantity) {
    const { medusa_url, publishable_key } = desk.shop.state
    const store = createApi(medusa_url, {
      "x-publishable-api-key": publishable_key,
    })
    const id = await page.evaluate(() =>
      sessionStorage.getItem("esd-shop.cart")
    )
    const { cart } = await store.get(`/store/carts/${id}`)
    await store.post(`/store/carts/${id}/line-items/${cart.items[0].id}`, {
      quantity,
    })
  }
}
