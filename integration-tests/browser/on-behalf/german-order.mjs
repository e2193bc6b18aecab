// @ts-check
import { choose } from "../support/on-behalf-desk.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function germanOrder(desk) {
  it(
    "says everything in German, from the menu to the checks",
    async () => {
      const customer = await desk.register({ company_name: "Ohne Anschrift" })
      const page = await desk.open("/esd/accounts", { language: "de" })
      await page.getByRole("link", { name: "Neue Bestellung" }).click()
      await page.getByRole("heading", { name: "Neue Bestellung" }).waitFor()

      await page.getByRole("button", { name: "Bestellentwurf anlegen" }).click()
      await page.getByText("Wählen Sie einen Kunden.").waitFor()
      await page.getByText("Wählen Sie ein Angebot.").waitFor()
      await choose(page, "Kunde", customer.email)
      await choose(page, "Angebot", desk.offering.sku)
      await page.getByLabel("E-Mail für die Zustellung").fill("niemand")
      await page.getByRole("button", { name: "Bestellentwurf anlegen" }).click()
      await page.getByText(/gültige E-Mail-Adresse/).waitFor()
      await page.getByLabel("E-Mail für die Zustellung").fill("")
      await page.getByRole("button", { name: "Bestellentwurf anlegen" }).click()

      await page
        .getByRole("heading", { name: /^Bestellentwurf #\d+$/ })
        .waitFor()
      const checks = page.getByRole("list", {
        name: "Prüfungen vor der Ausführung",
      })
      await checks.waitFor()
      expect(await checks.textContent()).toMatch(
        /Lizenzen: in Ordnung1 Lizenz ist bestellt\..*Adresse: fehlgeschlagenDie Bestellung hat keine Adresse.*Konten bei Microsoft: in Ordnung/
      )
      expect(
        await page
          .getByRole("button", { name: "Bestellung ausführen" })
          .isDisabled()
      ).toBe(true)
    },
    TEST_MS
  )
}
