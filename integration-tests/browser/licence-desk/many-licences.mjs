// @ts-check
import { readFileSync } from "node:fs"
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount, rowsOf } from "../support/table.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function manyLicences(desk) {
  it(
    "tries those again that were refused, and says why not all",
    async () => {
      const { order } = await desk.sell(3, 2)
      const page = await desk.open(`/esd/licences?order_id=${order.id}`)
      await expectRowCount(page, 3)

      await page.getByLabel("Select all on this page").click()
      await page.getByText("3 selected").waitFor()
      await page.getByRole("searchbox").fill(`#${order.display_id}`)
      await page.getByText("3 selected").waitFor({ state: "hidden" })
      await page.getByLabel("Select all on this page").click()
      await page.getByText("3 selected").waitFor()
      await page.getByRole("button", { name: /^Try again/ }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Try 3 licences again?").waitFor()
      await prompt.getByRole("button", { name: "Try again" }).click()

      await page.getByText("2 licences are tried again").waitFor()
      await page.getByText("1 was refused: It has its key already.").waitFor()
      await page.getByText("3 selected").waitFor({ state: "hidden" })
      await rowsOf(page).getByText("Key activated").nth(2).waitFor()
      expect(await rowsOf(page).getByText("still waiting").count()).toBe(0)
    },
    TEST_MS
  )

  it(
    "exports what is filtered, without keys",
    async () => {
      const { order, licences } = await desk.sell(2)
      const key = await desk.readKey(licences[0])
      const page = await desk.open(`/esd/licences?order_id=${order.id}`)
      await expectRowCount(page, 2)

      const started = page.waitForEvent("download")
      await page.getByRole("button", { name: "Export" }).click()
      const download = await started
      await page.getByText("The licences were exported").waitFor()

      expect(download.suggestedFilename()).toMatch(
        /^microsoft-esd-licences-\d{4}-\d{2}-\d{2}\.csv$/
      )
      const text = readFileSync(await download.path(), "utf8")
      expect(text.trim().split("\n")).toHaveLength(3)
      for (const { id } of licences) expect(text).toContain(id)
      expect(text).not.toContain(key)
    },
    TEST_MS
  )
}
