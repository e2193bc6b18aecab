// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function german(desk) {
  it(
    "say everything in German",
    async () => {
      const page = await desk.open("/esd", { language: "de" })
      await page.getByRole("heading", { name: "Übersicht" }).waitFor()
      await page.getByRole("table", { name: "Warteschlangen" }).waitFor()

      await page.getByRole("link", { name: "Einrichtung" }).click()
      await page.getByText("Redis antwortet.").waitFor()
      const checks = page.getByRole("list", { name: "Prüfungen" })
      expect(await checks.textContent()).not.toMatch(/\b(the|is|are|that)\b/)

      await page.getByRole("link", { name: "Benachrichtigungen" }).click()
      await page
        .getByRole("link", { name: "Willkommen Microsoft-ESD-Kunde" })
        .click()
      await page.getByLabel("Betreff").first().fill("{{nichts}}")
      await page.getByRole("button", { name: "Speichern" }).click()
      await page.getByText(/hat keine Variable {{nichts}}/).waitFor()
    },
    TEST_MS
  )
}
