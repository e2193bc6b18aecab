// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { chooseAction } from "../support/sync-options.mjs"

/** @typedef {import("playwright-core").Page} Page */

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function accountsPage(desk) {
  it(
    "finds accounts by filter and search, sorts them, and keeps that in its address",
    async () => {
      const { reseller } = await desk.createReseller(["Zebra Zoo", "Mitte KG"])
      await desk.createAccount({
        company_name: "Alpen Auto",
        country: "AT",
        email: "aaa@browser.example",
        reseller_account_id: reseller.id,
      })
      await desk.createReseller(["Not among them"])
      const ofReseller = `reseller_account_id=${reseller.id}`
      const page = await desk.open(`/esd/accounts?${ofReseller}`)
      const byEmail = page
        .getByRole("columnheader")
        .getByText("E-mail", { exact: true })
      await expectRows(page, ["Alpen Auto", "Mitte KG", "Zebra Zoo"])

      await byEmail.click()
      await page.waitForURL(/order=email/)
      await expectRows(page, ["Alpen Auto", "Zebra Zoo", "Mitte KG"], "sorted")
      await byEmail.click()
      await page.waitForURL(/order=-email/)
      await expectRows(page, ["Mitte KG", "Zebra Zoo", "Alpen Auto"], "sorted")

      await filterBy(page, "Country", "Austria")
      await page.waitForURL(/country=AT/)
      await page.reload()
      await expectRows(page, ["Alpen Auto"])
      await page.getByRole("button", { name: "Austria" }).waitFor()

      await page.getByRole("button", { name: "Clear all" }).click()
      await page.waitForURL((url) => !url.search.includes("country"))
      await filterBy(page, "Status", "Not synchronized")
      await page.waitForURL(/sync_status=unsynchronized/)
      await page.reload()
      await page.getByLabel("Search accounts").fill("zebra")
      await page.waitForURL(/q=zebra/)
      await expectRows(page, ["Zebra Zoo"])
    },
    TEST_MS
  )

  it(
    "synchronizes those that are selected and shows how far that is",
    async () => {
      const companies = ["Eins GmbH", "Zwei GmbH", "Drei GmbH"]
      const { reseller } = await desk.createReseller(companies)
      const page = await desk.open(
        `/esd/accounts?reseller_account_id=${reseller.id}`
      )
      await expectRows(page, companies)
      await desk.provoke({ kind: "latency", count: 3, ms: 3000 })

      await page.getByLabel("Select all on this page").click()
      await page.getByText("3 selected").waitFor()
      await page.getByRole("button", { name: /^Synchronize(?! all)/ }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Synchronize 3 accounts?").waitFor()
      await prompt.getByRole("button", { name: "OK" }).click()

      await page.getByRole("progressbar").waitFor()
      await page.getByText(/^\d of \d done$/).waitFor()
      await page.screenshot({ path: join(PICTURES, "page-progress.png") })
      await page.getByRole("progressbar").waitFor({ state: "detached" })
      for (const company of companies) {
        await rowOf(page, company)
          .getByText("Synchronized", { exact: true })
          .waitFor()
      }
      await page.getByText("3 selected").waitFor({ state: "hidden" })
    },
    TEST_MS
  )

  it(
    "changes an account and shows what became of it",
    async () => {
      const { endCustomers } = await desk.createReseller(["Vorher GmbH"])
      const page = await desk.open("/esd/accounts?q=Vorher")
      await expectRows(page, ["Vorher GmbH"])

      await chooseAction(page, "Vorher GmbH", "Edit")
      const drawer = page.getByRole("dialog", { name: "Edit account" })
      await drawer.getByLabel("Company").fill("Vorher und Nachher GmbH")
      await drawer.getByLabel("City").fill("Bremen")
      await drawer.getByRole("button", { name: "Save" }).click()
      await drawer.waitFor({ state: "detached" })
      await expectRows(page, ["Vorher und Nachher GmbH"])

      expect(await desk.readAccount(endCustomers[0])).toMatchObject({
        company_name: "Vorher und Nachher GmbH",
        address: { city: "Bremen", address_1: null },
        sync_status: "unsynchronized",
        is_syncing: false,
      })
    },
    TEST_MS
  )
}

/** @param {Page} page @param {string} name */
function rowOf(page, name) {
  return page.getByRole("row").filter({ hasText: name })
}

/**
 * Waits until the table shows just these accounts.
 *
 * @param {Page} page
 * @param {string[]} names
 * @param {"sorted"} [order] whether they have to stand in this order
 */
async function expectRows(page, names, order) {
  for (const [index, name] of names.entries()) {
    const row = order
      ? page.locator("tbody tr").nth(index).filter({ hasText: name })
      : page.locator("tbody tr").filter({ hasText: name })
    await row.waitFor()
  }
  await page
    .locator("tbody tr")
    .nth(names.length)
    .waitFor({ state: "detached" })
}

/** Adds a filter and chooses one of its values; the list of them stays open. @param {Page} page @param {string} filter @param {string} value */
async function filterBy(page, filter, value) {
  // the button has a tooltip and no name
  const menu = page
    .getByLabel("Search accounts")
    .locator("xpath=ancestor::div[.//button[@aria-haspopup='menu']][1]")
    .locator("button[aria-haspopup=menu]")
    .first()
  await menu.click()
  await page.getByRole("menuitem", { name: filter }).click()
  await page.getByRole("dialog").getByText(value, { exact: true }).click()
}
