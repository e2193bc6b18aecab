// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount, rowsOf } from "../support/table.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function germanDesk(desk) {
  it(
    "says everything in German, a refusal too",
    async () => {
      const { order } = await desk.sell(1)
      const page = await desk.open(`/esd/licences?order_id=${order.id}`, {
        language: "de",
      })
      await page.getByRole("heading", { name: "Lizenzen" }).waitFor()
      await expectRowCount(page, 1)
      expect(await page.locator("thead").textContent()).toMatch(
        /Bestellung.*Rechnung an \/ Endkunde.*Angebot.*Zustand.*Schlüssel.*Gekauft.*Wartezeit/
      )
      await page.getByText("1–1 von 1 Lizenz").waitFor()

      await page.getByLabel(/^Lizenz 1 von 1 auswählen/).click()
      await page.getByRole("button", { name: /^Erneut versuchen/ }).click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Erneut versuchen" })
        .click()
      await page.getByText("Keine Lizenz wird erneut versucht").waitFor()
      await page.getByText(/Sie hat ihren Schlüssel schon/).waitFor()

      await rowsOf(page).first().click()
      await page
        .getByText("Synchronisierungsstatus der Bereitstellung")
        .waitFor()
      await page.getByRole("region", { name: "Verlauf" }).waitFor()
      await page.getByRole("button", { name: "Schlüssel anzeigen" }).click()
      await page.getByLabel("Wofür brauchen Sie ihn?").waitFor()
    },
    TEST_MS
  )
}
