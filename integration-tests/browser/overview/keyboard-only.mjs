// @ts-check
import { expectFocus, press, tabTo } from "../support/keyboard.mjs"
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/overview-desk.mjs").OverviewDesk} desk */
export function keyboardOnly(desk) {
  afterEach(() => desk.resetNotification("order_invoice"))

  it(
    "reads the chart as a table, and has a group of failed licences tried again",
    async () => {
      await desk.sell(1, 1)
      const page = await desk.open("/esd")
      await press(page, page.getByRole("button", { name: "Show as table" }))
      await expectFocus(page.getByRole("button", { name: "Show as chart" }))

      const group = page
        .getByRole("region", { name: "Failed licences by reason" })
        .getByRole("listitem")
        .filter({ hasText: "CreditLimitExceeded" })
      await press(page, group.getByRole("button", { name: "Try again" }))
      const prompt = page.getByRole("alertdialog")
      await press(page, prompt.getByRole("button", { name: "Try again" }))
      await group.waitFor({ state: "detached" })
    },
    TEST_MS
  )

  it(
    "writes an e-mail's own words and saves them",
    async () => {
      const page = await desk.open("/esd/notifications/order_invoice")
      await tabTo(page, page.getByLabel("Subject"))
      await page.keyboard.type("Your invoice")
      await press(page, page.getByRole("button", { name: "Save" }))
      await page.getByText("The notification was saved").waitFor()

      const { esd_notification } = await desk.admin.get(
        "/admin/esd/notifications/order_invoice"
      )
      expect(esd_notification.texts.en.subject).toBe("Your invoice")
    },
    TEST_MS
  )
}
