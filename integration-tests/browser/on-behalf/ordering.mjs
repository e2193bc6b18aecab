// @ts-check
import {
  choose,
  confirm,
  expectTotal,
  itemOf,
} from "../support/on-behalf-desk.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function ordering(desk) {
  it(
    "begins on the reseller's page and ends with licences for the reseller and an end customer, and one invoice",
    async () => {
      const { customer, endCustomers } = await desk.createReseller([
        "Café Clausen",
        "Adler Apotheke",
      ])
      await desk.giveAddress(customer)
      await desk.givePrice(customer, 80)
      const { sku } = desk.offering
      const page = await desk.open(`/customers/${customer.id}`)

      await page.getByRole("link", { name: "New Microsoft ESD order" }).click()
      await page.waitForURL(/\/esd\/new-order\?customer_id=cus_/)
      const buyer = page.getByRole("combobox", {
        name: "Customer",
        exact: true,
      })
      await desk.until(
        () => buyer.inputValue(),
        (name) => name === "Nord Systems"
      )

      await choose(itemOf(page, 1), "Offering", sku)
      await expectTotal(page, /95\.20/)
      await page.getByRole("button", { name: "Add offering" }).click()
      const second = itemOf(page, 2)
      await choose(second, "Offering", sku)
      await second.getByLabel("Number of licences").fill("2")
      await choose(second, "End customer", "Clausen")
      await second.getByLabel("Delivery e-mail").fill(endCustomers[0].email)
      await expectTotal(page, /2 × €80\.00 instead of €[\d.,]+.*285\.60/)

      await page.getByRole("button", { name: "Create draft order" }).click()
      await page.waitForURL(/\/esd\/orders\/order_/)
      const id = String(page.url().split("/").pop())
      const { order } = await desk.admin.get(
        `/admin/orders/${id}?fields=total,is_draft_order,items.quantity`
      )
      expect(order.total).toBe(285.6)
      expect(order.is_draft_order).toBe(true)

      const checks = page.getByRole("list", {
        name: "Checks before execution",
      })
      await checks.waitFor()
      expect(await checks.getByRole("listitem").count()).toBe(7)
      expect(await checks.textContent()).not.toMatch(/warning|failed/)
      await page.getByText(/For Café Clausen · keys go to account-/).waitFor()
      await page.getByText("€285.60").waitFor()
      await page.getByText(/^3 licences · created/).waitFor()

      await page.getByRole("button", { name: "Execute order" }).click()
      await confirm(page)
      await page.waitForURL(new RegExp(`/app/orders/${id}$`))
      await page.getByText(/^Draft order #\d+ was executed$/).waitFor()

      const licences = await desk.delivered({ id }, 3)
      expect(
        licences.map(({ end_customer }) => end_customer.email).sort()
      ).toEqual(
        [customer.email, endCustomers[0].email, endCustomers[0].email].sort()
      )
      expect(await desk.mailsTo(endCustomers[0].email, 2)).toHaveLength(2)
      const invoices = await desk.invoicesOf({ id })
      expect(invoices.map(({ total }) => total)).toEqual([285.6])

      await page.goto(`${desk.shop.state.medusa_url}/app/esd/orders/${id}`)
      await page.getByText("This draft order was executed.").waitFor()
      expect(
        await page.getByRole("button", { name: "Execute order" }).count()
      ).toBe(0)
    },
    TEST_MS
  )

  it(
    "forgets the end customer when another customer is chosen, and asks before it is left",
    async () => {
      const { customer } = await desk.createReseller(["Bäckerei Brandt"])
      const other = await desk.newBuyer("Kaufhaus Kant")
      const page = await desk.open("/esd/new-order")
      await choose(page, "Customer", customer.email)
      await choose(itemOf(page, 1), "Offering", desk.offering.sku)
      await choose(itemOf(page, 1), "End customer", "Brandt")
      await choose(page, "Customer", other.email)
      await page
        .getByRole("combobox", { name: "End customer" })
        .waitFor({ state: "detached" })

      const away = page.getByRole("link", { name: "Accounts", exact: true })
      await away.click()
      await confirm(page, "Go on editing")
      expect(page.url()).toMatch(/\/esd\/new-order$/)
      await page.getByRole("button", { name: "Create draft order" }).click()
      await page.waitForURL(/\/esd\/orders\/order_/)
      await page.getByText("For the customer itself").waitFor()

      await page.goto(`${desk.shop.state.medusa_url}/app/esd/new-order`)
      await choose(page, "Customer", other.email)
      await away.click()
      await confirm(page, "Discard")
      await page.waitForURL(/\/esd\/accounts$/)
    },
    TEST_MS
  )
}
