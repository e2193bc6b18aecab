// @ts-check
import { readFileSync } from "node:fs"
import { expectFocus } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/cancelling-desk.mjs").CancellingDesk} desk */
export function asking(desk) {
  it(
    "asks, withdraws, asks again, and gets a credit note once staff approve",
    async () => {
      const [licence] = await desk.buy(1)
      const page = await desk.openLicence(licence)
      const ask = page.getByRole("button", { name: "Cancel this licence" })
      const state = page.locator(".esd-licence-detail .esd-state")
      const title = page.locator(".esd-banner-title")
      await page.getByText(/can be given back until .*20\d\d/).waitFor()

      await ask.click()
      await expectFocus(
        page.getByRole("heading", { name: "Cancel this licence?" })
      )
      await page.getByRole("button", { name: "Keep the licence" }).click()
      await expectFocus(ask)

      await desk.ask(page, "Bought twice.")
      await expectFocus(title)
      expect(await state.textContent()).toBe("Cancellation requested")
      await page
        .getByRole("blockquote", { name: "Your comment" })
        .getByText("Bought twice.")
        .waitFor()
      expect(await ask.count()).toBe(0)

      await page.getByRole("button", { name: "Withdraw request" }).click()
      await title.getByText("Your request was withdrawn").waitFor()
      await expectFocus(title)
      expect(await state.textContent()).toBe("Ready")

      await desk.ask(page, "It is too many after all.")
      await desk.decide(licence, "approve", "Gladly.")
      await title.getByText(/^This licence was cancelled on/).waitFor()
      await page
        .getByRole("blockquote", { name: "The shop’s answer" })
        .getByText("Gladly.")
        .waitFor()
      expect(await state.textContent()).toBe("Cancelled")
      expect(await page.getByRole("button", { name: "Show key" }).count()).toBe(
        0
      )

      const pdf = page.getByRole("button", {
        name: "Download credit note as PDF",
      })
      await pdf.waitFor()
      const coming = page.waitForEvent("download")
      await pdf.click()
      const download = await coming
      expect(download.suggestedFilename()).toBe(
        `Credit note for order ${licence.order_display_id}.pdf`
      )
      expect(
        readFileSync(await download.path())
          .subarray(0, 5)
          .toString()
      ).toBe("%PDF-")

      await inTheAccount(page, licence)
    },
    TEST_MS
  )

  /**
   * @param {import("playwright-core").Page} page
   * @param {any} licence
   */
  async function inTheAccount(page, { id, order_display_id }) {
    const pages = page.getByRole("navigation", { name: "Account pages" })
    await pages.getByRole("link", { name: "Licences" }).click()
    const row = page.locator(`[data-esd-licence="${id}"]`)
    await row.getByText("Cancelled", { exact: true }).waitFor()

    await pages.getByRole("link", { name: "Invoices" }).click()
    const note = page
      .getByRole("row", { name: /Credit note/ })
      .filter({ hasText: String(order_display_id) })
    await note.waitFor()
    expect(await note.textContent()).toMatch(/-€\d/)
  }
}
