// @ts-check
import { choose, itemOf } from "../support/on-behalf-desk.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/on-behalf-desk.mjs").OnBehalfDesk} desk */
export function refusals(desk) {
  it(
    "is said at the offering that it is about, as soon as it is known",
    async () => {
      const customer = await desk.newBuyer("Kaufhaus Kant")
      const { region } = await desk.admin.post("/admin/regions", {
        name: "Overseas",
        currency_code: "usd",
        countries: ["us"],
      })
      const page = await desk.open("/esd/new-order")
      await choose(page, "Customer", customer.email)
      await choose(itemOf(page, 1), "Offering", desk.offering.sku)
      const regions = page.getByRole("combobox", { name: "Region" })
      await regions.click()
      await page.getByRole("option", { name: "Overseas (USD)" }).click()
      await itemOf(page, 1)
        .getByText("This offering has no price in this region.", {
          exact: false,
        })
        .waitFor()
      await page.getByText("There is no price yet.", { exact: false }).waitFor()
      await regions.click()
      await page.getByRole("option", { name: "(EUR)" }).click()
      await page.getByText(/Net/).waitFor()
      await desk.admin.delete(`/admin/regions/${region.id}`)
    },
    TEST_MS
  )

  it(
    "is said when the draft order is made, where an offering was switched off meanwhile",
    async () => {
      const customer = await desk.newBuyer("Kaufhaus Kant")
      const { sku } = desk.shop.state.variants[1]
      const page = await desk.open(`/esd/new-order?customer_id=${customer.id}`)
      await choose(itemOf(page, 1), "Offering", sku)
      const { esd_products } = await desk.admin.get(
        `/admin/esd/products?sku=${sku}`
      )
      const path = `/admin/esd/products/${esd_products[0].id}`
      await desk.admin.post(path, { is_enabled: false })
      await page.getByRole("button", { name: "Create draft order" }).click()
      await itemOf(page, 1)
        .getByText("This offering is not sold any more", { exact: false })
        .waitFor()
      await desk.admin.post(path, { is_enabled: true })
    },
    TEST_MS
  )
}
