// @ts-check
import { downloads } from "../support/downloads.mjs"
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
        const firstStep = page.getByText("Choose “Show key”.")
        await firstStep.waitFor()
        await page.getByRole("button", { name: "Show key" }).click()
        await firstStep.waitFor({ state: "detached" })
        const key = page.getByLabel("Product key", { exact: true })
        await key.waitFor()
        keys.add(await key.inputValue())
        await page.goBack()
        await page.locator(".esd-licence").nth(2).waitFor()
      }

      expect(keys.size).toBe(3)
      for (const key of keys) expect(key).toMatch(KEY)

      await page.getByRole("link", { name: "My invoices" }).click()
      const pdf = page.getByRole("button", { name: /as PDF$/ }).first()
      await pdf.waitFor()
      // two clicks before the first document is there
      const [first, second] = await downloads(page, 2, async () => {
        await pdf.click()
        await pdf.click()
      })
      expect(second).toBe(first)
      expect(first).toMatch(/\.pdf$/)
    },
    TEST_MS
  )

  it(
    "is asked nothing that only resellers may know",
    async () => {
      const page = await desk.open("/account")
      /** @type {string[]} */
      const refused = []
      page.on("response", (response) => {
        if (response.status() === 403) refused.push(response.url())
      })
      await desk.logIn(page, "direct")
      const pages = page.getByRole("navigation", { name: "Account pages" })
      await pages.getByRole("link", { name: "Licences" }).click()
      await page.locator(".esd-licence").first().waitFor()

      expect(await pages.getByRole("link").allTextContents()).toEqual([
        "Overview",
        "Licences",
        "Invoices",
      ])
      expect(refused).toEqual([])
    },
    TEST_MS
  )
}
