// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import {
  chooseAction,
  rowOf,
  saveAndSynchronize,
} from "../support/sync-options.mjs"

const COMPANIES = [
  "Adler Apotheke",
  "Bäckerei Brandt",
  "Café Clausen",
  "Druckerei Dahl",
  "Elektro Ebert",
  "Fischer & Söhne",
  "Gärtnerei Groth",
]

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function endCustomers(desk) {
  it(
    "are listed with their badges, found, turned over, and synchronized one by one",
    async () => {
      const { customer, endCustomers } = await desk.createReseller(COMPANIES)
      const page = await desk.open(`/customers/${customer.id}`)
      const list = page.getByRole("region", { name: "End customers" })
      const names = async () => (await list.textContent()) ?? ""
      await rowOf(page, "Adler Apotheke").waitFor()

      expect(await list.getByRole("listitem").count()).toBe(5)
      expect(await names()).not.toContain("Gärtnerei")

      await list.getByRole("button", { name: "Next" }).click()
      await rowOf(page, "Gärtnerei Groth").waitFor()

      await list.getByRole("searchbox").fill("söhne")
      const row = rowOf(page, "Fischer & Söhne")
      await rowOf(page, "Gärtnerei Groth").waitFor({ state: "detached" })
      await row.waitFor()
      expect(await list.getByRole("listitem").count()).toBe(1)
      await row.getByText("Not synchronized", { exact: true }).waitFor()

      await chooseAction(page, "Fischer & Söhne", "Sync options")
      await saveAndSynchronize(page, { email: "it@fischer.example" })
      await row.getByText("Synchronized", { exact: true }).waitFor()

      expect(await desk.readAccount(endCustomers[5])).toMatchObject({
        sync_status: "synchronized",
        microsoft_email: "it@fischer.example",
      })

      await chooseAction(page, "Fischer & Söhne", "Details")
      const drawer = page.getByRole("dialog", { name: "Fischer & Söhne" })
      await drawer.getByText("Synchronized with Microsoft").waitFor()
      expect(await drawer.textContent()).toContain("Nord Systems")
    },
    TEST_MS
  )
}
