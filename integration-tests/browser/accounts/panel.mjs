// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { lineOf, saveAndSynchronize } from "../support/sync-options.mjs"

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function panel(desk) {
  it(
    "shows the vendor's refusal in its sentence, and the badge changes by itself once the account is put right",
    async () => {
      const { id } = await desk.register()
      const page = await desk.open(`/customers/${id}`)
      const line = lineOf(page)
      const options = line.getByRole("button", { name: /^Sync options/ })
      await line.getByText("Not synchronized", { exact: true }).waitFor()

      await desk.provoke({ kind: "country", count: 1 })
      await options.click()
      await saveAndSynchronize(page, { email: "it@reseller.example" })
      await line.getByText("Failed", { exact: true }).waitFor()

      expect(await line.textContent()).toMatch(
        /may not be used for accounts in/
      )
      await page.screenshot({ path: join(PICTURES, "panel-refused.png") })

      await options.click()
      await saveAndSynchronize(page, { email: "licences@reseller.example" })
      await line.getByText("Synchronized", { exact: true }).waitFor()

      expect(await line.textContent()).toContain("licences@reseller.example")
      expect(await line.textContent()).not.toMatch(/may not be used/)
    },
    TEST_MS
  )

  it(
    "keeps a colleague's change of an account that is edited meanwhile, and lets the Microsoft e-mail follow",
    async () => {
      const { customer, reseller } = await desk.createReseller()
      await desk.synchronize(reseller)
      const page = await desk.open(`/customers/${customer.id}`)
      const line = lineOf(page)
      await line.getByRole("button", { name: /^Sync options/ }).click()
      await saveAndSynchronize(page)
      await line.getByText("Synchronized", { exact: true }).waitFor()
      await line.getByRole("button", { name: /^Actions for/ }).click()
      await page.getByRole("menuitem", { name: "Edit" }).click()
      const drawer = page.getByRole("dialog", { name: "Edit account" })
      const email = desk.newEmail("new")

      await desk.admin.post(`/admin/esd/accounts/${reseller.id}`, {
        phone: "+49 40 1",
      })
      await drawer.getByLabel("E-mail", { exact: true }).fill(email)
      await drawer.getByRole("button", { name: "Save" }).click()
      await drawer.waitFor({ state: "detached" })
      await line.getByText(email).waitFor()

      expect(await desk.readAccount(reseller)).toMatchObject({
        email,
        phone: "+49 40 1",
      })
    },
    TEST_MS
  )
}
