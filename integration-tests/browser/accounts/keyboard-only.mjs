// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { lineOf } from "../support/sync-options.mjs"

/** Further away than any button of the page is. */
const MANY_TABS = 100

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

/**
 * Presses Tab until something has the focus.
 *
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Locator} wanted
 */
async function tabTo(page, wanted) {
  await wanted.waitFor()
  for (let tabs = 0; tabs < MANY_TABS; tabs += 1) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not lead to ${wanted}.`)
}

/** Waits until something has the focus. @param {import("playwright-core").Locator} wanted */
async function expectFocus(wanted) {
  await wanted.waitFor()
  for (let tries = 0; tries < 50; tries += 1) {
    if (await hasFocus(wanted)) return
    await wanted.page().waitForTimeout(100)
  }
  throw new Error(`The focus is not on ${wanted}.`)
}

/** @param {import("playwright-core").Locator} wanted */
function hasFocus(wanted) {
  return wanted.evaluate((element) => element === document.activeElement)
}
