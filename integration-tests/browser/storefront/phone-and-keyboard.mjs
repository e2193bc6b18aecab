// @ts-check
import { TEST_MS } from "../support/patience.mjs"

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }
/** Further away than anything on a page is. */
const MANY_TABS = 80
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

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** Goes somewhere with Tab and presses Enter. @param {Page} page @param {Locator} wanted */
async function press(page, wanted) {
  await tabTo(page, wanted)
  await page.keyboard.press("Enter")
}

/** @param {Page} page @param {Locator} wanted */
async function tabTo(page, wanted) {
  await wanted.waitFor()
  for (let tabs = 0; tabs < MANY_TABS; tabs += 1) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not lead to ${wanted}.`)
}

/** Waits until something has the focus. @param {Locator} wanted */
async function expectFocus(wanted) {
  await wanted.waitFor()
  for (let tries = 0; tries < 50; tries += 1) {
    if (await hasFocus(wanted)) return
    await wanted.page().waitForTimeout(100)
  }
  throw new Error(`The focus is not on ${wanted}.`)
}

/** @param {Locator} wanted */
function hasFocus(wanted) {
  return wanted.evaluate((element) => element === document.activeElement)
}

/** @param {Page} page */
async function expectNoOverflow(page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
