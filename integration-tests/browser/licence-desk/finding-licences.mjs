// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount, filterBy, rowsOf } from "../support/table.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function findingLicences(desk) {
  it(
    "finds those that failed",
    async () => {
      const { order } = await desk.sell(3, 1)
      const page = await desk.open("/esd/licences")
      await page.getByRole("heading", { name: "Licences" }).waitFor()

      await filterBy(page, "Sync status", "Failed")
      await page.waitForURL(/sync_status=failed/)
      await page.reload()
      const row = rowsOf(page).filter({ hasText: `#${order.display_id}` })
      await row.getByText("Sync failed").waitFor()
      expect(await row.count()).toBe(1)
      expect(await row.textContent()).toContain("Kaufhaus Kant")
      await row.getByText("still waiting").waitFor()
    },
    TEST_MS
  )

  it(
    "finds a licence by order number, by e-mail and by the last five of its key",
    async () => {
      const { customer, order, licences } = await desk.sell(2)
      const [{ display_key }] = licences
      const page = await desk.open("/esd/licences")
      const search = page.getByRole("searchbox")

      await search.fill(`#${order.display_id}`)
      await expectRowCount(page, 2)
      await page.getByText("1–2 of 2 licences").waitFor()
      await search.fill(customer.email)
      await expectRowCount(page, 2)
      await search.fill(display_key.slice(-5))
      await expectRowCount(page, 1)
      await page.waitForURL(new RegExp(`q=${display_key.slice(-5)}`))
    },
    TEST_MS
  )

  it(
    "finds a licence by its whole key, which gets into no address",
    async () => {
      const { order, licences } = await desk.sell(2)
      const key = await desk.readKey(licences[1])
      const page = await desk.open("/esd/licences?q=nobody")
      await page.getByText("Nothing found").waitFor()
      /** @type {string[]} */
      const addresses = []
      page.on("request", (request) => addresses.push(request.url()))
      page.on("framenavigated", (frame) => addresses.push(frame.url()))

      const search = page.getByRole("searchbox")
      await search.fill(key.slice(0, 17).toLowerCase())
      await page.getByText("when it is complete").waitFor()
      await search.fill(key.toLowerCase())
      await expectRowCount(page, 1)
      await rowsOf(page).getByText(`#${order.display_id}`).waitFor()

      const parts = [key, key.slice(0, 11), key.replaceAll("-", "")]
      for (const address of [...addresses, page.url()]) {
        for (const part of parts) {
          expect(address.toUpperCase()).not.toContain(part)
        }
      }
      expect(new URL(page.url()).search).toBe("")

      await search.fill("BCDFG-HJKMN-PQRTV-WXY23-46789")
      await page.getByText("No licence of this shop has this key.").waitFor()
    },
    TEST_MS
  )

  it(
    "turns pages by cursor, and leads back to the first from one that is not there",
    async () => {
      const { order } = await desk.sell(23)
      const ofOrder = `/esd/licences?order_id=${order.id}`
      const page = await desk.open(ofOrder)
      const next = page.getByRole("button", { name: "Next" })
      const previous = page.getByRole("button", { name: "Previous" })
      await page.getByText("1–20 of 23 licences").waitFor()
      const first = await rowsOf(page).allTextContents()

      await next.click()
      await page.getByText("21–23 of 23 licences").waitFor()
      await page.waitForURL(/after=/)
      expect(await next.isDisabled()).toBe(true)
      await page.reload()
      await page.getByText("21–23 of 23 licences").waitFor()

      await previous.click()
      await page.getByText("1–20 of 23 licences").waitFor()
      expect(await previous.isDisabled()).toBe(true)
      expect(await rowsOf(page).allTextContents()).toEqual(first)

      await page
        .getByRole("columnheader")
        .getByText("Purchased", { exact: true })
        .click()
      await page.waitForURL(/order=purchased_at/)

      const { medusa_url } = desk.shop.state
      await page.goto(`${medusa_url}/app${ofOrder}&after=nonsense&page=7`)
      await page.getByText("That page is not there any more.").waitFor()
      await page.getByText("1–20 of 23 licences").waitFor()
      expect(page.url()).not.toContain("nonsense")
    },
    TEST_MS
  )
}
