// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function oneLicence(desk) {
  it(
    "reveals its key for a reason, which its history shows",
    async () => {
      const { order, licences } = await desk.sell(1)
      const key = await desk.readKey(licences[0])
      const page = await desk.open(`/esd/licences?order_id=${order.id}`)
      await page.locator("tbody tr").first().click()
      await page.waitForURL(new RegExp(licences[0].id))

      const section = page.getByRole("region", { name: "Key", exact: true })
      await section.getByRole("button", { name: "Reveal key" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByRole("button", { name: "Reveal key" }).click()
      await dialog.getByText(/^Say why/).waitFor()
      await dialog.getByLabel("Why do you need it?").fill("Mail was lost")
      await dialog.getByRole("button", { name: "Reveal key" }).click()

      const shown = dialog.getByLabel("Product key", { exact: true })
      await shown.waitFor()
      expect(await shown.inputValue()).toBe(key)
      await dialog.getByText(/^Hidden again in \d+ s$/).waitFor()
      await stillness(page)
      await page.screenshot({
        path: join(PICTURES, "licence-revealed.png"),
        mask: [dialog.getByRole("textbox")],
      })
      await dialog.getByRole("button", { name: "Hide" }).click()

      const history = page.getByRole("region", { name: "History" })
      await history.getByText("Reason: Mail was lost").waitFor()
      await history
        .getByText(`by ${desk.shop.state.admin.email}`)
        .first()
        .waitFor()
      expect(await page.content()).not.toContain(key)
    },
    TEST_MS
  )

  it(
    "is sent to another address, and the licence keeps its own",
    async () => {
      const { licences } = await desk.sell(1)
      const [licence] = licences
      const to = desk.newEmail("colleague")
      const page = await desk.open(`/esd/licences/${licence.id}`)

      await page.getByRole("button", { name: "Send e-mail again" }).click()
      const dialog = page.getByRole("alertdialog")
      await dialog.getByLabel("E-mail address").fill("nowhere")
      await dialog.getByRole("button", { name: "Send", exact: true }).click()
      await dialog.getByText(/^Fill in a valid e-mail address/).waitFor()
      await dialog.getByLabel("E-mail address").fill(to)
      await dialog.getByRole("button", { name: "Send", exact: true }).click()

      await page.getByText(`To: ${to}`).waitFor()
      expect(await desk.mailsTo(to, 1)).toHaveLength(1)
      expect(await desk.readLicence(licence)).toMatchObject({
        delivery_email: licence.delivery_email,
      })
    },
    TEST_MS
  )

  it(
    "shows that its key was used once Microsoft was asked",
    async () => {
      const { licences } = await desk.sell(1)
      const page = await desk.open(`/esd/licences/${licences[0].id}`)
      await page.getByText("Key activated").first().waitFor()
      await desk.redeem(await desk.readKey(licences[0]))

      await page.getByRole("button", { name: "Refresh from Microsoft" }).click()
      await page.getByText("Key redeemed").first().waitFor()
      await page
        .getByRole("region", { name: "History" })
        .getByText("State changed at Microsoft")
        .waitFor()
    },
    TEST_MS
  )

  it(
    "says kindly what somebody else did meanwhile",
    async () => {
      const { licences } = await desk.sell(1, 1)
      const [licence] = licences
      const before = await desk.readLicence(licence)
      const page = await desk.open("/esd/licences")
      let isStale = true
      page.on("request", (request) => {
        isStale &&= !request.url().endsWith("/retry")
      })
      // until the click, the page knows what it knew
      await page.route(`**/admin/esd/assets/${licence.id}`, (route) =>
        isStale
          ? route.fulfill({ json: { esd_asset: before } })
          : route.continue()
      )
      await page.goto(
        `${desk.shop.state.medusa_url}/app/esd/licences/${licence.id}`
      )
      await page.getByText("Sync failed").first().waitFor()

      await desk.admin.post(`/admin/esd/assets/${licence.id}/retry`)
      await desk.until(
        () => desk.readLicence(licence),
        ({ sync_status }) => sync_status === "synchronized"
      )
      await page.getByRole("button", { name: "Actions for licence 1" }).click()
      await page.getByRole("menuitem", { name: "Try again" }).click()

      await page.getByText("The licence has changed meanwhile").waitFor()
      await page.getByText("The licence has its key already.").first().waitFor()
      await page.getByText("Key activated").first().waitFor()
    },
    TEST_MS
  )

  it(
    "says so where there is none, and leads to those that are",
    async () => {
      const page = await desk.open("/esd/licences/esda_unknown")
      await page
        .getByRole("heading", { name: "There is no such licence" })
        .waitFor()
      await page.getByRole("link", { name: "To the licences" }).click()
      await page.waitForURL(/\/esd\/licences$/)
    },
    TEST_MS
  )
}
