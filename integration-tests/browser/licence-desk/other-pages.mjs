// @ts-check
import { TEST_MS } from "../support/patience.mjs"
import { expectRowCount } from "../support/table.mjs"

/** @param {import("../support/licence-desk.mjs").LicenceDesk} desk */
export function otherPages(desk) {
  it(
    "lead from an order to its licences in the desk, and to one of them",
    async () => {
      const { order, licences } = await desk.sell(12, 1)
      const page = await desk.open(`/orders/${order.id}`)
      await page.getByText("11 of 12 delivered").first().waitFor()
      const first = page
        .getByRole("list", { name: "Licences" })
        .getByRole("listitem")
        .first()
      await first.getByText("Sync failed").waitFor()

      await page.getByRole("link", { name: "Show in licence desk" }).click()
      await expectRowCount(page, 12)
      await page.getByRole("button", { name: `#${order.display_id}` }).waitFor()

      await page.goBack()
      await first.getByRole("link").click()
      await page.waitForURL(/\/esd\/licences\/esda_/)
      await page.getByRole("link", { name: `#${order.display_id}` }).waitFor()
      expect(licences.some(({ id }) => page.url().endsWith(id))).toBe(true)
    },
    TEST_MS
  )

  it(
    "say which ESD product a product and its variant sell, and how many licences",
    async () => {
      await desk.sell(1)
      const [{ variant_id, sku }] = desk.shop.state.variants
      const { esd_products } = await desk.admin.get(
        `/admin/esd/products?variant_id=${variant_id}`
      )
      const [{ id, name, product_variant }] = esd_products
      const product = `/products/${product_variant.product_id}`

      for (const path of [product, `${product}/variants/${variant_id}`]) {
        const page = await desk.open(path)
        const item = page
          .getByRole("list", { name: "ESD products" })
          .getByRole("listitem")
          .filter({ hasText: sku })
        await item.getByText(name).waitFor()
        await item.getByText("In the catalogue").waitFor()
        await item.getByText("Switched on").waitFor()
        await item.getByRole("link", { name: /licences? sold$/ }).click()
        await page.waitForURL(new RegExp(`esd_product_id=${id}`))
        await page.locator("tbody tr").first().waitFor()
      }
    },
    TEST_MS
  )
}
