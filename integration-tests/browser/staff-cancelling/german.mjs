// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
export function german(desk) {
  it(
    "say everything in German, a refusal too",
    async () => {
      const { customer, licences } = await desk.sell(1)
      const [licence] = licences
      await desk.ask(customer, licence, "Doppelt bestellt")
      const page = await desk.open("/esd/cancellations", { language: "de" })
      await page.getByRole("heading", { name: "Kündigungen" }).waitFor()
      expect(await page.locator("thead").textContent()).toMatch(
        /Lizenz.*Bestellung.*Kunde.*Status.*Beantragt von.*Kommentar.*Antwort/
      )

      await desk.redeem(await desk.readKey(licence))
      await page.goto(
        `${desk.shop.state.medusa_url}/app/esd/licences/${licence.id}`
      )
      await page.getByText(/^Ein Kunde möchte eine Lizenz/).waitFor()
      await page.getByRole("button", { name: "Annehmen" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText("Die Kündigung annehmen?").waitFor()
      await dialog.getByRole("button", { name: "Annehmen" }).click()
      await dialog
        .getByText("Ihr Schlüssel ist in Gebrauch, deshalb", { exact: false })
        .waitFor()
      await dialog.getByRole("button", { name: "Zurück" }).click()
      await page
        .getByRole("region", { name: "Kündigung", exact: true })
        .getByText("Nicht zurückgenommen", { exact: true })
        .waitFor()
    },
    TEST_MS
  )
}
