// @ts-check
import { TEST_MS } from "../support/patience.mjs"

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function creatingAccounts(desk) {
  it(
    "forgets what was chosen by mistake, and makes what it shows",
    async () => {
      const first = await desk.register({ first_name: "Falsch" })
      const second = await desk.register({ first_name: "Richtig" })
      await desk.createReseller()
      const page = await desk.open("/esd/accounts")
      await page.getByRole("button", { name: "Create" }).click()
      const form = page.getByRole("dialog", { name: "Create account" })
      const email = form.getByLabel("E-mail", { exact: true })
      const reseller = form.getByRole("combobox", { name: "Reseller" })

      await choose(form, "Customer", first.email)
      expect(await email.inputValue()).toBe(first.email)
      await form.getByLabel("Phone").fill("+49 40 12345")
      await choose(form, "Customer", second.email)
      expect(await email.inputValue()).toBe(second.email)
      expect(await form.getByLabel("First name").inputValue()).toBe("Richtig")
      expect(await form.getByLabel("Phone").inputValue()).toBe("+49 40 12345")

      await choose(form, "Reseller", "Nord Systems")
      expect(await reseller.inputValue()).toBe("Nord Systems")
      await form.getByRole("radio", { name: "Reseller" }).click()
      await reseller.waitFor({ state: "detached" })
      await form.getByRole("radio", { name: "User" }).click()
      expect(await reseller.inputValue()).toBe("")

      await form.getByRole("button", { name: "Create" }).click()
      await form.waitFor({ state: "detached" })
      const { esd_accounts } = await desk.admin.get(
        `/admin/esd/accounts?customer_id=${second.id}`
      )
      expect(esd_accounts).toMatchObject([
        {
          role: "user",
          email: second.email,
          first_name: "Richtig",
          phone: "+49 40 12345",
          reseller: null,
          country: "DE",
          is_syncing: false,
        },
      ])
    },
    TEST_MS
  )

  it(
    "waits for the connections, without testing them",
    async () => {
      const page = await desk.open("/esd/accounts")
      /** @type {string[]} */
      const tested = []
      page.on("request", (request) => {
        if (request.url().includes("/admin/esd/status")) {
          tested.push(request.url())
        }
      })
      /** @type {() => void} */
      let answer = () => undefined
      /** @type {Promise<void>} */
      const isTime = new Promise((resolve) => (answer = resolve))
      await page.route("**/admin/esd/connections", async (route) => {
        await isTime
        await route.continue()
      })

      await page.getByRole("button", { name: "Create" }).click()
      const form = page.getByRole("dialog", { name: "Create account" })
      const create = form.getByRole("button", { name: "Create" })
      await create.waitFor()
      expect(await create.isDisabled()).toBe(true)

      answer()
      await form.locator("button[type=submit]:enabled").waitFor()
      expect(tested).toEqual([])
    },
    TEST_MS
  )
}

/**
 * Searches and chooses in a field.
 *
 * @param {import("playwright-core").Locator} form
 * @param {string} field
 * @param {string} text
 */
async function choose(form, field, text) {
  const input = form.getByRole("combobox", { name: field })
  await input.click()
  await input.fill(text)
  await form.getByRole("option").filter({ hasText: text }).first().click()
}
