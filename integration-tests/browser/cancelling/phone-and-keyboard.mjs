// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

const KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789"

/** @param {import("../support/cancelling-desk.mjs").CancellingDesk} desk */
export function phoneAndKeyboard(desk) {
  it(
    "asks and withdraws",
    async () => {
      const [licence] = await desk.buy(1)
      const page = await desk.openLicence(licence, PHONE)
      const ask = page.getByRole("button", { name: "Cancel this licence" })
      const title = page.locator(".esd-banner-title")

      await press(page, ask)
      const comment = page.getByLabel("Comment for the shop")
      await tabTo(page, comment)
      await page.keyboard.type(`${KEY} `)
      await press(page, page.getByRole("button", { name: "Send request" }))
      await expectFocus(comment)
      await page.getByText("must not hold a product key").waitFor()
      await comment.fill("")
      await page.keyboard.type(`${"no! ".repeat(125)}?`)
      expect(await comment.inputValue()).toMatch(/^(no! ){125}$/)
      await page.getByText("500 of 500 characters").waitFor()
      await page
        .getByRole("status")
        .filter({ hasText: "0 characters left" })
        .waitFor({ state: "attached" })
      await expectNoOverflow(page)

      await press(page, page.getByRole("button", { name: "Send request" }))
      await title.getByText(/^You asked on/).waitFor()
      await expectFocus(title)
      await expectNoOverflow(page)

      await press(page, page.getByRole("button", { name: "Withdraw request" }))
      await title.getByText("Your request was withdrawn").waitFor()
      await expectFocus(title)
      await tabTo(page, ask)
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
