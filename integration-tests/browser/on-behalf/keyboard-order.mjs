// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { expectTotal, itemOf } from "../support/on-behalf-desk.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function keyboardOrder(desk) {
  it(
    "fills the order in, learns what is missing, adds and removes an offering, and executes it",
    async () => {
      const customer = await desk.newBuyer("Tastatur GmbH")
      const page = await desk.open("/esd/new-order")
      const { keyboard } = page
      const buyer = page.getByRole("combobox", {
        name: "Customer",
        exact: true,
      })
      const create = page.getByRole("button", { name: "Create draft order" })

      await press(page, create)
      await expectFocus(buyer)
      await page.getByText("Choose a customer.").waitFor()
      await keyboard.type(customer.email)
      await page
        .getByRole("option")
        .filter({ hasText: customer.email })
        .waitFor()
      await keyboard.press("Enter")
      expect(await buyer.inputValue()).toBe("Tastatur GmbH")

      const first = itemOf(page, 1)
      await tabTo(page, first.getByRole("combobox", { name: "Offering" }))
      await keyboard.type(desk.offering.sku)
      await first
        .getByRole("option")
        .filter({ hasText: desk.offering.sku })
        .waitFor()
      await keyboard.press("Enter")
      await tabTo(page, first.getByLabel("Number of licences"))
      await keyboard.type("2")

      const add = page.getByRole("button", { name: "Add offering" })
      await press(page, add)
      await expectFocus(
        itemOf(page, 2).getByRole("combobox", { name: "Offering" })
      )
      await keyboard.press("Shift+Tab")
      await expectFocus(page.getByRole("button", { name: "Remove offering 2" }))
      await keyboard.press("Enter")
      await expectFocus(add)
      await expectTotal(page, /2 × /)

      await press(page, create)
      await page.waitForURL(/\/esd\/orders\/order_/)
      const id = String(page.url().split("/").pop())
      await press(page, page.getByRole("button", { name: "Execute order" }))
      const prompt = page.getByRole("alertdialog")
      await prompt.waitFor()
      await press(page, prompt.getByRole("button", { name: "Execute order" }))
      await page.waitForURL(/\/app\/orders\/order_/)
      await desk.delivered({ id }, 2)
    },
    TEST_MS
  )
}
