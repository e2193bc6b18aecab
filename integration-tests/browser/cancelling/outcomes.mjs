// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/cancelling-desk.mjs").CancellingDesk} desk */
export function outcomes(desk) {
  it(
    "that is declined says why, and can be made again",
    async () => {
      const [licence] = await desk.buy(1)
      const page = await desk.openLicence(licence)
      await desk.ask(page, "")
      expect(await page.getByRole("blockquote").count()).toBe(0)

      await desk.decide(licence, "decline", "It was made for you.")
      await page
        .locator(".esd-banner-title")
        .getByText(/^The shop declined your request on/)
        .waitFor()
      await page
        .getByRole("blockquote", { name: "The shop’s answer" })
        .getByText("It was made for you.")
        .waitFor()

      await desk.ask(page, "Please look at it again.")
    },
    TEST_MS
  )

  it(
    "for a key that was used meanwhile is refused, and cannot be made again",
    async () => {
      const [licence] = await desk.buy(1)
      const page = await desk.openLicence(licence)
      await desk.ask(page, "Nobody needs it.")
      await desk.redeem(licence)
      await desk.decide(licence, "approve").catch(() => undefined)

      const banner = page.locator(".esd-banner")
      await banner.getByText("Your licence was not cancelled.").waitFor()
      await banner
        .getByText("Its key is in use, and Microsoft takes back unused ones")
        .waitFor()
      const ask = page.getByRole("button", { name: "Cancel this licence" })
      expect(await ask.count()).toBe(0)
    },
    TEST_MS
  )

  it(
    "cannot be withdrawn any more once staff have decided",
    async () => {
      const [licence] = await desk.buy(1)
      const page = await desk.openLicence(licence)
      await desk.ask(page, "")
      // a page that has not heard of it
      await page.route(`**/store/esd/assets/${licence.id}`, (route) =>
        route.abort()
      )
      await desk.decide(licence, "decline")

      await page.getByRole("button", { name: "Withdraw request" }).click()
      await page
        .getByRole("alert")
        .filter({ hasText: "decided" })
        .getByText("already")
        .waitFor()
    },
    TEST_MS
  )
}
