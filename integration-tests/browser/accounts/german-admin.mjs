// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function germanAdmin(desk) {
  it(
    "says everything in German, a refusal too",
    async () => {
      const { customer, endCustomers } = await desk.createReseller([
        "Anders AG",
        "Berger KG",
      ])
      const [anders] = endCustomers
      const page = await desk.open(`/customers/${customer.id}`, {
        language: "de",
      })
      const line = page.getByRole("region", { name: "Microsoft ESD" })
      await line.getByText("Nicht synchronisiert").waitFor()
      await page
        .getByText("Synchronisierungsstatus der Bereitstellung")
        .waitFor()
      await page.getByRole("region", { name: "Endkunden" }).waitFor()

      await page.getByRole("button", { name: "Aktionen für Berger KG" }).click()
      await page.getByRole("menuitem", { name: "Bearbeiten" }).click()
      const editing = page.getByRole("dialog", { name: "Konto bearbeiten" })
      await editing.getByLabel("E-Mail", { exact: true }).fill("keine")
      await editing.getByRole("button", { name: "Speichern" }).click()
      await editing
        .getByText(/^Geben Sie eine gültige E-Mail-Adresse/)
        .waitFor()
      await editing.getByLabel("E-Mail", { exact: true }).fill(anders.email)
      await editing.getByRole("button", { name: "Speichern" }).click()
      await editing
        .getByText(
          "Dieser Reseller hat schon einen Endkunden mit dieser E-Mail-Adresse."
        )
        .waitFor()
      await page.screenshot({ path: join(PICTURES, "edit-refused-de.png") })
      await editing.getByRole("button", { name: "Abbrechen" }).click()
      await page.getByRole("button", { name: "Verwerfen" }).click()

      await line.getByRole("button", { name: /^Synchronisierungs/ }).click()
      const drawer = page.getByRole("dialog", {
        name: "Synchronisierungsoptionen",
      })
      await drawer.getByLabel("Übergeordnetes Konto").waitFor()
      await drawer
        .getByRole("button", { name: "Speichern & synchronisieren" })
        .click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText(/Rolle Reseller, E-Mail .+@/).waitFor()
      await stillness(page)
      await page.screenshot({ path: join(PICTURES, "prompt-de.png") })
      await prompt.getByRole("button", { name: "OK" }).click()
      await line.getByText("Synchronisiert", { exact: true }).waitFor()
      await line.getByText("Letzter Versuch").waitFor()

      await page.goto(`${desk.shop.state.medusa_url}/app/esd/accounts?q=Berger`)
      await page.getByRole("heading", { name: "Konten" }).waitFor()
      await page.getByText("Berger KG").first().waitFor()
      expect(await page.locator("thead").textContent()).toMatch(
        /Firma oder Name.*Reseller.*Land.*Letzter Versuch/
      )
    },
    TEST_MS
  )
}
