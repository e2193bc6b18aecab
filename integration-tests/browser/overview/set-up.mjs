// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function setUp(desk) {
  it(
    "shows what is well, and what is not with the sentence that mends it",
    async () => {
      const page = await desk.open("/esd/setup")
      const checks = page.getByRole("list", { name: "Checks" })
      const shipping = checks.getByRole("listitem").filter({
        hasText: "Shipping",
      })
      await shipping.getByText("All well").waitFor()
      await checks.getByText("Redis answers.").waitFor()
      await checks
        .getByText(/: the sign-in works\.$/)
        .first()
        .waitFor()
      expect(await checks.getByText("Does not work").count()).toBe(0)

      await desk.manageInventory(true)
      try {
        await page.getByRole("button", { name: "Check again" }).click()
        await shipping.getByText("Does not work").waitFor()
        await shipping.getByText(/which blocks the checkout/).waitFor()
        await shipping.getByText(/switch off their managed inventory/).waitFor()
        await page.getByText(/^1 does not work/).waitFor()
        const first = checks.getByRole("listitem").first()
        expect(await first.textContent()).toContain("Shipping")
      } finally {
        await desk.manageInventory(false)
      }
      await page.getByRole("button", { name: "Check again" }).click()
      await shipping.getByText("All well").waitFor()
    },
    TEST_MS
  )
}
