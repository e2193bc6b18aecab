// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"
import {
  chooseAction,
  rowOf,
  saveAndSynchronize,
} from "../support/sync-options.mjs"

/** From the click until the licence is there. */
const TEN_SECONDS_MS = 10_000

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function waitingOrder(desk) {
  it(
    "says so, and is delivered within ten seconds of Save & Synchronize",
    async () => {
      const { customer, reseller, endCustomers } = await desk.createReseller([
        "Wartende Werft",
      ])
      const [endCustomer] = endCustomers
      await desk.synchronize(reseller)
      const order = await desk.order(customer, {
        for_resale: true,
        end_customer_id: endCustomer.id,
        delivery_email: "it@werft.example",
      })
      await desk.until(
        () => desk.readLicences(order),
        ([licence]) => licence?.sync_reason === "awaiting_account"
      )

      const orderPage = await desk.open(`/orders/${order.id}`)
      await orderPage.getByText("Awaits account").first().waitFor()

      const page = await desk.open(`/customers/${customer.id}`)
      const row = rowOf(page, "Wartende Werft")
      await row.getByText(/^1 licence waits until/).waitFor()
      await chooseAction(page, "Wartende Werft", "Sync options")
      await page.getByText(/1 licence waits for this account/).waitFor()
      await stillness(page)
      await page.screenshot({ path: join(PICTURES, "panel-waiting.png") })
      const clickedAt = await saveAndSynchronize(page)

      const [licence] = await desk.until(
        () => desk.readLicences(order),
        ([{ sync_status, email_status }]) =>
          sync_status === "synchronized" && email_status === "sent"
      )
      expect(Date.now() - clickedAt).toBeLessThan(TEN_SECONDS_MS)
      expect(licence).toMatchObject({
        delivery_email: "it@werft.example",
        end_customer: { id: endCustomer.id },
      })

      await row.getByText("Synchronized", { exact: true }).waitFor()
      await row
        .getByText(/^1 licence waits until/)
        .waitFor({ state: "detached" })
      await orderPage.getByText("Key ending in").first().waitFor()
      expect(Date.now() - clickedAt).toBeLessThan(2 * TEN_SECONDS_MS)
    },
    TEST_MS
  )
}
