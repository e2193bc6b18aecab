// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { rowsOf } from "../support/table.mjs"

/** @param {import("../support/staff-cancelling-desk.mjs").StaffCancellingDesk} desk */
export function requests(desk) {
  it(
    "stands on the overview and on the licence's page; declined with a comment, the licence stays",
    async () => {
      const { customer, licences } = await desk.sell(1)
      const [licence] = licences
      await desk.ask(customer, licence, "Ordered by mistake")

      const page = await desk.open("/esd")
      const waiting = page
        .getByRole("region", { name: "Requests that wait" })
        .getByRole("listitem")
        .filter({ hasText: "Ordered by mistake" })
      await waiting.getByText("Kaufhaus Kant").waitFor()
      await waiting.getByRole("link").click()
      await page.waitForURL(new RegExp(licence.id))

      const banner = page.getByRole("region", {
        name: /^A customer wants to give a licence back/,
      })
      await banner.getByText("Ordered by mistake").waitFor()
      await banner.getByRole("button", { name: "Decline" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText(/The licence stays in force/).waitFor()
      await dialog.getByLabel("Comment").fill("You used it for a month")
      await dialog.getByRole("button", { name: "Decline" }).click()

      await page.getByText(/The request was declined/).waitFor()
      await banner.waitFor({ state: "detached" })
      const history = desk.section(page).getByRole("listitem")
      await history.getByText("Declined", { exact: true }).waitFor()
      await history.getByText("You used it for a month").waitFor()
      await history
        .getByText(`Declined by ${desk.shop.state.admin.email}`)
        .waitFor()
      expect(await desk.readLicence(licence)).toMatchObject({
        status: "active",
        return_status: "none",
      })
    },
    TEST_MS
  )

  it(
    "is approved with the keyboard alone, and the licence is returned and credited",
    async () => {
      const { customer, licences } = await desk.sell(1)
      const [licence] = licences
      await desk.ask(customer, licence, "Please take it back")
      const page = await desk.open(`/esd/licences/${licence.id}`)

      await press(page, page.getByRole("button", { name: "Approve" }))
      const dialog = page.getByRole("alertdialog")
      await expectFocus(dialog.getByRole("button", { name: "Back" }))
      await page.keyboard.press("Enter")
      await dialog.waitFor({ state: "detached" })
      await expectFocus(page.getByRole("button", { name: "Approve" }))

      await page.keyboard.press("Enter")
      await tabTo(page, dialog.getByLabel("Comment"))
      await page.keyboard.type("Gladly")
      await press(page, dialog.getByRole("button", { name: "Approve" }))
      await page.getByText(/The request was approved/).waitFor()

      const section = desk.section(page)
      await section.getByText("Gladly").waitFor()
      await section
        .getByRole("button", { name: /^Open credit note .* as PDF$/ })
        .waitFor()
      await section.getByText(/were credited to the order/).waitFor()
      await page.getByText("Credited", { exact: true }).first().waitFor()
      expect(await desk.readLicence(licence)).toMatchObject({
        status: "cancelled",
        token_status: "return_accepted",
        return_status: "successful",
      })
    },
    TEST_MS
  )

  it(
    "is found among all cancellations by its state, and decided in its row",
    async () => {
      const { customer, order, licences } = await desk.sell(2)
      await desk.ask(customer, licences[0], "Found a cheaper one")
      const page = await desk.open("/esd")
      await page
        .getByRole("region", { name: "Requests that wait" })
        .getByRole("link", { name: /request/ })
        .click()
      await page.waitForURL(/\/esd\/cancellations\?status=requested/)

      const row = rowsOf(page).filter({ hasText: `#${order.display_id}` })
      await row.getByText("Found a cheaper one").waitFor()
      await row.getByRole("button", { name: /^Actions for/ }).click()
      await page.getByRole("menuitem", { name: "Approve" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText(/A credit note is issued/).waitFor()
      await dialog.getByText(/lowers what the order comes to/).waitFor()
      await dialog.getByRole("button", { name: "Approve" }).click()

      await page.getByText(/The request was approved/).waitFor()
      await row.waitFor({ state: "detached" })
      // the menu's own link keeps the filter, as everywhere in the dashboard
      await page.getByRole("button", { name: "Clear all" }).click()
      await row.getByText(/Being credited|Cancelled/).waitFor()
      await row.getByRole("link", { name: /^Order/ }).waitFor()
    },
    TEST_MS
  )

  it(
    "that was taken back meanwhile is not approved, and the dialog says so",
    async () => {
      const { customer, licences } = await desk.sell(1)
      const [licence] = licences
      await desk.ask(customer, licence, "Or maybe not")
      const page = await desk.open(`/esd/licences/${licence.id}`)
      await page.getByRole("button", { name: "Approve" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByText("Approve the cancellation?").waitFor()
      await desk.admin.post(
        `/admin/esd/assets/${licence.id}/cancellation/decline`,
        {}
      )

      await dialog.getByRole("button", { name: "Approve" }).click()
      await dialog
        .getByText("Its cancellation is decided already.", { exact: false })
        .waitFor()
      await dialog.getByRole("button", { name: "Back" }).click()
      await dialog.waitFor({ state: "detached" })
    },
    TEST_MS
  )
}
