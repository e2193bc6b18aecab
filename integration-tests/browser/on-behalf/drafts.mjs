// @ts-check
import { choose, confirm, itemOf } from "../support/on-behalf-desk.mjs"
import { TEST_MS } from "../support/patience.mjs"

const ADDRESS = {
  first_name: "Kim",
  last_name: "Muster",
  address_1: "Größenstraße 12",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function drafts(desk) {
  it(
    "that cannot be executed says why, leads to where it is mended, and is executed there",
    async () => {
      const customer = await desk.register({ company_name: "Ohne Adresse" })
      const page = await desk.open("/esd/new-order")
      await choose(page, "Customer", customer.email)
      await page.getByText(/^This customer has no address/).waitFor()
      await choose(itemOf(page, 1), "Offering", desk.offering.sku)
      await page.getByRole("button", { name: "Create draft order" }).click()
      await page.waitForURL(/\/esd\/orders\/order_/)

      const address = page
        .getByRole("list", { name: "Checks before execution" })
        .getByRole("listitem")
        .filter({ hasText: /^Address: failed/ })
      await address.getByText(/no address with a country/).waitFor()
      const execute = page.getByRole("button", { name: "Execute order" })
      expect(await execute.isDisabled()).toBe(true)
      await page
        .getByText(/^1 check failed\./)
        .first()
        .waitFor()

      await address.getByRole("link", { name: "Edit draft order" }).click()
      await page.waitForURL(/\/app\/draft-orders\/order_/)
      await page.getByText("This draft order sells 1 licence.").waitFor()
      expect(await execute.isDisabled()).toBe(true)

      const id = String(page.url().split("/").pop())
      await desk.admin.post(`/admin/draft-orders/${id}`, {
        billing_address: ADDRESS,
        shipping_address: ADDRESS,
      })
      await page
        .locator("button:enabled:not([aria-disabled])", {
          hasText: "Execute order",
        })
        .click()
      await confirm(page)
      await page.waitForURL(/\/app\/orders\/order_/)
      await desk.delivered({ id }, 1)
    },
    TEST_MS
  )

  it(
    "that somebody else executed says so and leads to the order",
    async () => {
      const draft = await desk.draft(await desk.newBuyer("Kaufhaus Kant"))
      const page = await desk.open(`/esd/orders/${draft.id}`)
      await page.getByRole("button", { name: "Execute order" }).waitFor()
      await desk.admin.post(`/admin/esd/orders/${draft.id}/execute`)

      await page.getByText("This draft order was executed.").waitFor()
      await page
        .getByRole("link", { name: `Go to order #${draft.display_id}` })
        .click()
      await page.waitForURL(new RegExp(`/app/orders/${draft.id}$`))
    },
    TEST_MS
  )

  it(
    "that does not exist leads to those that do",
    async () => {
      const page = await desk.open("/esd/orders/order_gone")
      await page
        .getByRole("heading", { name: "There is no such draft order" })
        .waitFor()
      await page.getByRole("link", { name: "Go to all draft orders" }).click()
      await page.waitForURL(/\/app\/draft-orders$/)
    },
    TEST_MS
  )
}
