// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount } from "../support/table.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function keyboardOnly(desk) {
  it(
    "finds a licence, opens it, reveals and hides its key",
    async () => {
      const { order, licences } = await desk.sell(1)
      const key = await desk.readKey(licences[0])
      const page = await desk.open("/esd/licences")
      await page.locator("tbody tr").first().waitFor()

      await tabTo(page, page.getByRole("searchbox"))
      await page.keyboard.type(`#${order.display_id}`)
      await expectRowCount(page, 1)
      await press(
        page,
        page.locator("tbody").getByRole("link", { name: /licence 1 of 1/ })
      )
      await page.waitForURL(new RegExp(licences[0].id))

      const reveal = page
        .getByRole("region", { name: "Key", exact: true })
        .getByRole("button", { name: "Reveal key" })
      await press(page, reveal)
      const dialog = page.getByRole("alertdialog")
      await expectFocus(dialog.getByLabel("Why do you need it?"))
      await page.keyboard.type("Read on the phone")
      await press(page, dialog.getByRole("button", { name: "Reveal key" }))
      const shown = dialog.getByLabel("Product key", { exact: true })
      await expectFocus(shown)
      expect(await shown.inputValue()).toBe(key)

      await page.keyboard.press("Escape")
      await dialog.waitFor({ state: "detached" })
      await expectFocus(reveal)
    },
    TEST_MS
  )

  it(
    "selects licences and has them tried again",
    async () => {
      const { order } = await desk.sell(2, 2)
      const page = await desk.open(`/esd/licences?order_id=${order.id}`)
      await expectRowCount(page, 2)

      await tabTo(page, page.getByLabel("Select all on this page"))
      await page.keyboard.press("Space")
      await page.getByText("2 selected").waitFor()
      await press(page, page.getByRole("button", { name: /^Try again/ }))
      const prompt = page.getByRole("alertdialog")
      await press(page, prompt.getByRole("button", { name: "Try again" }))

      await page.getByText("2 licences are tried again").waitFor()
      await page.locator("tbody").getByText("Key activated").nth(1).waitFor()
    },
    TEST_MS
  )
}
