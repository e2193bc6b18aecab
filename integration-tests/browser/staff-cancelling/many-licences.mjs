// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount, rowsOf } from "../support/table.mjs"

/** @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
export function manyLicences(desk) {
  it(
    "are cancelled in the desk, but for those whose keys are in use",
    async () => {
      const { order, licences } = await desk.sell(3)
      await desk.redeem(await desk.readKey(licences[0]))
      await desk.admin.post(`/admin/esd/assets/${licences[0].id}/refresh`)
      const page = await desk.open(`/esd/licences?order_id=${order.id}`)
      await expectRowCount(page, 3)

      await page.getByLabel("Select all on this page").click()
      await page.getByText("3 selected").waitFor()
      await page.getByRole("button", { name: /^Cancel licences/ }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Cancel 3 licences?").waitFor()
      await prompt.getByRole("button", { name: "Cancel licences" }).click()

      await page.getByText("2 licences are being cancelled").waitFor()
      await page
        .getByText(/1 was refused: Its key is in use/)
        .first()
        .waitFor()
      await rowsOf(page).getByText("Credited").nth(1).waitFor()
      const states = (await desk.readLicencesOf(order)).map(
        ({ status }) => status
      )
      expect(states.sort()).toEqual(["active", "cancelled", "cancelled"])
    },
    TEST_MS
  )

  it(
    "of an order are cancelled on its page, which says which were not and why",
    async () => {
      const { customer, order, licences } = await desk.sell(3)
      const [used, wanted] = licences
      await desk.redeem(await desk.readKey(used))
      await desk.ask(customer, wanted, "One is enough")
      const page = await desk.open(`/orders/${order.id}`)
      const request = page
        .getByRole("list", { name: "Requests" })
        .getByRole("listitem")
      await request.getByText("One is enough").waitFor()
      await request.getByRole("button", { name: "Decline" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByRole("button", { name: "Decline" }).click()
      await request.waitFor({ state: "detached" })

      await page
        .getByRole("button", { name: "Actions for all licences" })
        .click()
      await page.getByRole("menuitem", { name: "Cancel all licences" }).click()
      await dialog
        .getByText(`Cancel all licences of order #${order.display_id}?`)
        .waitFor()
      await dialog.getByRole("button", { name: "Cancel all licences" }).click()

      await page.getByText("3 licences are being cancelled").waitFor()
      const problem = page
        .getByRole("list", { name: "What needs a look" })
        .getByRole("listitem")
      await problem.getByText(/Its key is in use/).waitFor()
      expect(await problem.count()).toBe(1)
      await page
        .getByRole("list", { name: "Licences" })
        .getByText("Credited")
        .nth(1)
        .waitFor()
      await page
        .getByRole("button", { name: /^Open credit note/ })
        .first()
        .waitFor()
    },
    TEST_MS
  )
}
