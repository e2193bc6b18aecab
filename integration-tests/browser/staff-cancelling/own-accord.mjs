// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
export function ownAccord(desk) {
  it(
    "cancel a licence after reading what happens then",
    async () => {
      const { licences } = await desk.sell(1)
      const [licence] = licences
      const page = await desk.open(`/esd/licences/${licence.id}`)
      const section = desk.section(page)
      await section.getByText(/^Can be returned until/).waitFor()

      await section.getByRole("button", { name: "Cancel licence" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText(/take the key back/).waitFor()
      await dialog.getByText(/^A credit note over .* is issued\.$/).waitFor()
      await dialog.getByText(/lowers what the order comes to/).waitFor()
      await dialog.getByLabel("Comment").fill("The customer called")
      await dialog.getByRole("button", { name: "Cancel licence" }).click()

      await page.getByText("Licence 1 of 1 is cancelled").waitFor()
      await section.getByText("It is cancelled.", { exact: true }).waitFor()
      await section.getByText("The customer called").waitFor()
      await section.getByRole("button", { name: /^Open credit note/ }).waitFor()
      const cancel = section.getByRole("button", { name: "Cancel licence" })
      expect(await cancel.isDisabled()).toBe(true)
    },
    TEST_MS
  )

  it(
    "learn why a licence is not taken back whose key is in use",
    async () => {
      const { licences } = await desk.sell(1)
      const [licence] = licences
      await desk.redeem(await desk.readKey(licence))
      const page = await desk.open(`/esd/licences/${licence.id}`)

      await page.getByRole("button", { name: "Actions for licence 1" }).click()
      await page.getByRole("menuitem", { name: "Cancel licence" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByRole("button", { name: "Cancel licence" }).click()
      await dialog
        .getByText("Its key is in use, so Microsoft does not take it back.", {
          exact: false,
        })
        .waitFor()
      await dialog.getByRole("button", { name: "Back" }).click()

      await page.getByText("Key redeemed").first().waitFor()
      const section = desk.section(page)
      await section.getByText("Not taken back", { exact: true }).waitFor()
      await section
        .getByText("Cannot be returned: its key is in use.")
        .waitFor()
      expect(await desk.readLicence(licence)).toMatchObject({
        status: "active",
        token_status: "redeemed",
        credit_note_id: null,
      })
    },
    TEST_MS
  )

  it(
    "need not wait while Microsoft is down: it goes on by itself",
    async () => {
      const { licences } = await desk.sell(1)
      const [licence] = licences
      const page = await desk.open(`/esd/licences/${licence.id}`)
      const section = desk.section(page)
      await section.getByRole("button", { name: "Cancel licence" }).click()
      await desk.provoke({ kind: "error503", count: 1000 })
      try {
        const dialog = page.getByRole("alertdialog")
        await dialog.getByRole("button", { name: "Cancel licence" }).click()
        await page.getByText("Licence 1 of 1 is being cancelled").waitFor()
        await page.getByText("Being cancelled").first().waitFor()
        await section.getByText(/Microsoft is asked again by itself/).waitFor()
      } finally {
        await desk.clearFaults()
      }

      await desk.untilStatus(licence, "cancelled")
      await section.getByText("It is cancelled.", { exact: true }).waitFor()
    },
    2 * TEST_MS
  )
}
