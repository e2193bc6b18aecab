// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }
const PAGES = ["/", "/cart", "/account", "/lost-key", "/nothing-here"]

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function phoneAndKeyboard(desk) {
  it(
    "orders a licence from the catalogue to the key",
    async () => {
      const page = await desk.open("/", PHONE)
      const { keyboard } = page
      await press(page, page.locator(".card a").first())
      await expectFocus(page.getByRole("heading", { level: 1 }))

      await press(page, page.getByRole("button", { name: "Add to cart" }))
      await press(page, page.getByRole("link", { name: "To the cart" }))
      await press(page, page.getByRole("link", { name: "Go to checkout" }))

      const { email, password } = desk.shop.state.customers.direct
      await tabTo(page, page.getByLabel("E-mail address"))
      await keyboard.type(email)
      await keyboard.press("Tab")
      await keyboard.type(password)
      await keyboard.press("Enter")
      await expectFocus(page.getByRole("heading", { name: "Your details" }))

      await tabTo(page, page.getByLabel("Street and number"))
      await keyboard.type("Größenstraße 12")
      await keyboard.press("Tab")
      await keyboard.type("10115")
      await keyboard.press("Tab")
      await keyboard.type("Berlin")
      await keyboard.press("Enter")
      await expectFocus(
        page.getByRole("heading", { name: "Who are the licences for?" })
      )
      await expectNoOverflow(page)
      await press(
        page,
        page.getByRole("button", { name: "Continue to the overview" })
      )
      await press(page, page.getByRole("button", { name: "Order and pay" }))
      await expectFocus(
        page.getByRole("heading", { name: "Thank you for your order" })
      )

      await page.locator(".esd-licence .esd-key").waitFor()
      await expectNoOverflow(page)
      await press(page, page.locator(".esd-licence a"))
      await press(page, page.getByRole("button", { name: "Show key" }))
      const key = page.getByLabel("Product key", { exact: true })
      await expectFocus(key)
      expect(await key.inputValue()).toMatch(/^\w{5}(-\w{5}){4}$/)
      await expectNoOverflow(page)
    },
    TEST_MS
  )

  it.each(PAGES)(
    "has all of %s within its width",
    async (path) => {
      const page = await desk.open(path, PHONE)
      await page.getByRole("heading", { level: 1 }).waitFor()

      await expectNoOverflow(page)
    },
    TEST_MS
  )
}

/** @param {import("playwright-core").Page} page */
async function expectNoOverflow(page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
