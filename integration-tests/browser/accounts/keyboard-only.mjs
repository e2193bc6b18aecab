// @ts-check
import { expectFocus, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { lineOf } from "../support/sync-options.mjs"

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function keyboardOnly(desk) {
  it(
    "reaches the sync options, fills them in, confirms, and comes back to where it was",
    async () => {
      const { id } = await desk.register({ company_name: "Tastatur GmbH" })
      const page = await desk.open(`/customers/${id}`)
      const { keyboard } = page
      const line = lineOf(page)
      await line.getByText("Not synchronized", { exact: true }).waitFor()

      const options = line.getByRole("button", { name: /^Sync options/ })
      await tabTo(page, options)
      await keyboard.press("Enter")

      const drawer = page.getByRole("dialog", { name: "Sync options" })
      const email = drawer.getByLabel("Email", { exact: true })
      await expectFocus(email)
      // a field that is entered with Tab has its text selected
      await keyboard.press("Shift+Tab")
      await keyboard.press("Tab")
      await keyboard.type("keyboard@browser.example")

      await keyboard.press("Tab")
      await expectFocus(drawer.getByRole("radio", { name: "User" }))
      await keyboard.press("ArrowLeft", { delay: 120 })
      const reseller = drawer.getByRole("radio", { name: "Reseller" })
      await expectFocus(reseller)
      expect(await reseller.isChecked()).toBe(true)

      await tabTo(
        page,
        drawer.getByRole("button", { name: "Save & Synchronize" })
      )
      await keyboard.press("Space")

      const prompt = page.getByRole("alertdialog")
      await prompt.waitFor()
      expect(await prompt.textContent()).toContain("keyboard@browser.example")
      await tabTo(page, prompt.getByRole("button", { name: "OK" }))
      await keyboard.press("Enter")

      await line.getByText("Synchronized", { exact: true }).waitFor()
      expect(await line.textContent()).toMatch(
        /Reseller.*keyboard@browser\.example/
      )
      await expectFocus(options)
    },
    TEST_MS
  )
}
