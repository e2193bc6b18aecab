// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { projectRoot } from "../../scripts/project-root.mjs"
import { describeInBrowser } from "./support/describe-in-browser.mjs"
import { logIn } from "./support/log-in.mjs"
import { openBrowser } from "./support/open-browser.mjs"
import { openShop } from "./support/open-shop.mjs"

const PICTURES = join(projectRoot, ".cache", "test-pictures")
/** Chromium and a production build share the machine with other tests. */
const PATIENCE_MS = 60_000
const HALF_AN_HOUR = 30 * 60 * 1000

describeInBrowser("the panel Provisioning Sync Status", () => {
  /** @type {import("./support/open-shop.mjs").BrowserShop} */
  let shop
  /** @type {import("playwright-core").Browser} */
  let browser
  /** @type {string} */
  let folder

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), "esd-browser-"))
    browser = await openBrowser()
    shop = await openShop({
      folder,
      env: { ESD_OPTIONS: JSON.stringify({ autoSyncAccounts: false }) },
    })
  }, HALF_AN_HOUR)

  afterAll(async () => {
    await browser?.close()
    await shop?.close()
    rmSync(folder, { recursive: true, force: true })
  }, PATIENCE_MS)

  /**
   * The page of a customer, by somebody who is logged in.
   *
   * @param {import("playwright-core").BrowserContextOptions} options
   */
  async function openCustomer(options) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await logIn(page, shop.state)
    const { id } = shop.state.customers.reseller
    await page.goto(`${shop.state.medusa_url}/app/customers/${id}`)
    await page
      .getByRole("heading", { name: "Provisioning Sync Status" })
      .waitFor()
    const panel = page.getByRole("region", { name: "Microsoft ESD" })

    return { page, panel, close: () => context.close() }
  }

  /** @param {string} kind */
  const provoke = (kind) =>
    fetch(`${shop.state.sandbox_url}/_sandbox/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind, count: 1 }),
    })

  /**
   * Opens the sync options by keyboard, fills them in and confirms.
   *
   * @param {Awaited<ReturnType<typeof openCustomer>>} opened
   * @param {string} email
   */
  async function saveAndSynchronize({ page, panel }, email) {
    await panel.getByRole("button", { name: /^Sync options/ }).focus()
    await page.keyboard.press("Enter")
    const drawer = page.getByRole("dialog", { name: "Sync options" })
    await drawer.getByLabel("Email", { exact: true }).fill(email)
    await drawer.getByRole("radio", { name: "Reseller" }).click()
    await drawer.getByRole("button", { name: "Save & Synchronize" }).click()
    const prompt = page.getByRole("alertdialog")
    await prompt.waitFor()
    await prompt.getByRole("button", { name: "OK" }).click()
  }

  it(
    "shows the vendor's refusal in its sentence, and the badge changes by itself once the account is put right",
    async () => {
      const opened = await openCustomer({})
      const { page, panel, close } = opened

      await provoke("country")
      await saveAndSynchronize(opened, "it@reseller.example")
      await panel.getByText("Failed", { exact: true }).waitFor()

      expect(await panel.textContent()).toMatch(
        /may not be used for accounts in/
      )
      await page.screenshot({ path: join(PICTURES, "panel-refused.png") })

      await saveAndSynchronize(opened, "licences@reseller.example")
      await panel.getByText("Synchronized", { exact: true }).waitFor()

      expect(await panel.textContent()).toContain("licences@reseller.example")
      expect(await panel.textContent()).not.toMatch(/may not be used/)
      await close()
    },
    3 * PATIENCE_MS
  )

  it.each(/** @type {const} */ (["light", "dark"]))(
    "is kept as a picture in %s",
    async (colorScheme) => {
      const { page, panel, close } = await openCustomer({ colorScheme })
      await panel.getByText("Synchronized", { exact: true }).waitFor()
      await page.screenshot({
        path: join(PICTURES, `panel-${colorScheme}.png`),
      })
      await panel.screenshot({
        path: join(PICTURES, `panel-${colorScheme}-close.png`),
      })
      await close()
    },
    3 * PATIENCE_MS
  )
})
