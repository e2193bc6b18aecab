// @ts-check
import { storeLogin } from "../../../scripts/demo/job/place-order.mjs"
import { TEST_MS } from "../support/patience.mjs"

const KNOWN = "it@baeckerei-brandt.example"
const NEW = "kontor@elbe-kontor.example"
const WELCOME = /Your licence/

/** @param {import("../support/storefront-desk.mjs").StorefrontDesk} desk */
export function reseller(desk) {
  it(
    "buys 4 licences for two end customers, who get their keys, and one invoice",
    async () => {
      const page = await desk.open("/")
      await desk.fillCart(page, 4)
      await desk.logIn(page, "reseller")
      await desk.fillAddress(page)

      await page
        .getByRole("button", { name: "Spread over several end customers" })
        .click()
      const first = page.getByRole("group", { name: "Part 1 of 2" })
      await first.getByLabel("How many licences?").fill("2")
      const second = page.getByRole("group", { name: "Part 2 of 2" })
      await second.getByLabel("How many licences?").fill("2")
      await second.getByLabel("For an end customer").check()
      await second.getByRole("button", { name: "New end customer" }).click()
      await second.getByLabel("Company").fill("Elbe-Kontor GmbH")
      await second.getByLabel("E-mail address", { exact: true }).fill(NEW)
      await second.getByLabel(/^E-mail address for the keys/).fill(NEW)

      // who is new is in the list by now, and must not be what Enter takes
      await first.getByLabel("For an end customer").check()
      const search = first.getByRole("combobox")
      await search.click()
      await page.getByRole("option", { name: /Elbe-Kontor/ }).waitFor()
      await search.fill("brandt")
      await search.press("Enter")
      await desk.until(
        () => search.inputValue(),
        (chosen) => /Bäckerei Brandt/.test(chosen)
      )
      await first.getByLabel(/^E-mail address for the keys/).fill(KNOWN)
      await page
        .getByRole("button", { name: "Continue to the overview" })
        .click()
      const order = await desk.order(page, 4)

      for (const email of [KNOWN, NEW]) {
        expect(await desk.mailsTo(email, WELCOME, 2)).toHaveLength(2)
      }
      const [invoice, ...others] = await invoicesOf(order)
      expect(others).toEqual([])
      expect(invoice.items).toHaveLength(4)
      expect(invoice.customer_id).toBe(desk.shop.state.customers.reseller.id)

      await page
        .locator(".esd-licence", { hasText: "For Elbe-Kontor" })
        .first()
        .getByRole("link")
        .click()
      await page.getByText("Leave the activation to Elbe-Kontor GmbH").waitFor()
      expect(await page.getByText("Choose “Show key”.").count()).toBe(0)
    },
    TEST_MS
  )

  it(
    "sees a field's fault go as soon as the field is right",
    async () => {
      const page = await desk.open("/")
      await desk.fillCart(page, 1)
      await desk.logIn(page, "reseller")
      await desk.fillAddress(page)
      await page.getByLabel("For an end customer").check()
      await page.getByRole("button", { name: "New end customer" }).click()
      await page
        .getByRole("button", { name: "Continue to the overview" })
        .click()
      const email = page.getByLabel("E-mail address", { exact: true })
      const fault = page.locator(".esd-fault")
      await fault.getByText("Enter an e-mail address.").waitFor()

      await email.fill("it@contoso")
      await fault.getByText("This is not an e-mail address").waitFor()
      await email.fill("it@contoso.example")

      await fault.waitFor({ state: "detached" })
      expect(await page.locator(".esd-faults").textContent()).toBe("")
      expect(await email.getAttribute("aria-invalid")).toBeNull()
    },
    TEST_MS
  )

  /** @param {string} orderId */
  async function invoicesOf(orderId) {
    const { state } = desk.shop
    const store = await storeLogin({
      url: state.medusa_url,
      publishableKey: state.publishable_key,
      customer: state.customers.reseller,
    })
    const answer = await store.get(`/store/esd/invoices?order_id=${orderId}`)
    return answer.esd_invoices
  }
}
