// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount } from "../support/table.mjs"

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function numbers(desk) {
  it(
    "is the first page of the menu's entry, and its numbers lead to the licences",
    async () => {
      await desk.sell(3, 1)
      const page = await desk.open("/esd")
      await page.getByRole("heading", { name: "Overview" }).waitFor()
      const failed = page.getByRole("link", { name: /^Failed\s*1$/ })
      await failed.waitFor()

      await failed.click()
      await page.waitForURL(/\/esd\/licences\?status=active&sync_status=failed/)
      await expectRowCount(page, 1)
    },
    TEST_MS
  )

  it(
    "shows the licences of each day, as a table for who cannot see the chart",
    async () => {
      const page = await desk.open("/esd")
      const table = page.getByRole("table", { name: "Licences per day" })
      await table.waitFor({ state: "attached" })
      expect(await table.locator("tbody tr").count()).toBe(30)

      await page.getByRole("combobox", { name: "Days that are shown" }).click()
      await page.getByRole("option", { name: "Last 7 days" }).click()
      await page.waitForURL(/days=7/)
      await table.locator("tbody tr").nth(7).waitFor({ state: "detached" })
      const today = await table.locator("tbody tr").first().textContent()
      expect(today).toMatch(/[1-9]/)

      await page.getByRole("button", { name: "Show as table" }).click()
      await page.getByRole("button", { name: "Show as chart" }).waitFor()
      expect(await table.locator("tbody tr").count()).toBe(7)
    },
    TEST_MS
  )

  it(
    "tries a group of failed licences again, and follows what comes of it",
    async () => {
      const { order } = await desk.sell(2, 2)
      const page = await desk.open("/esd")
      const group = page
        .getByRole("region", { name: "Failed licences by reason" })
        .getByRole("listitem")
        .filter({ hasText: "CreditLimitExceeded" })
      await group.getByText(/credit limit at Microsoft is used up/).waitFor()
      const text = await group.getByRole("link").textContent()
      const count = parseInt(text ?? "", 10)
      expect(count).toBeGreaterThanOrEqual(2)

      await group.getByRole("button", { name: "Try again" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText(`Try ${count} licences again?`).waitFor()
      await prompt.getByRole("button", { name: "Try again" }).click()

      await page.getByText(`${count} licences are tried again`).waitFor()
      await group.waitFor({ state: "detached" })
      await page.getByText("No licence failed.").waitFor()
      await page.getByText("No licence waits for its key.").waitFor()
      const licences = await desk.readLicencesOf(order)
      expect(licences.map(({ sync_status }) => sync_status)).toEqual([
        "synchronized",
        "synchronized",
      ])
    },
    TEST_MS
  )

  it(
    "names the queues with how much lies in them",
    async () => {
      const page = await desk.open("/esd")
      const queues = page.getByRole("table", { name: "Queues" })
      await queues.getByText("Orders").waitFor()
      await queues.getByText(/^Licences \(/).waitFor()
    },
    TEST_MS
  )
}
