// @ts-check
import { join } from "node:path"
import { PICTURES } from "../support/pictures.mjs"
import { TEST_MS } from "../support/patience.mjs"
import { stillness } from "../support/stillness.mjs"
import { chooseAction, lineOf, rowOf } from "../support/sync-options.mjs"

/** @typedef {import("playwright-core").Page} Page */

const PHONE = { viewport: { width: 390, height: 844 } }
const LOOKS = /** @type {const} */ ([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["phone", PHONE],
])

/** @param {import("../support/accounts-desk.mjs").AccountsDesk} desk */
export function pictures(desk) {
  /** @type {Promise<{ customer: { id: string }, reseller: { id: string } }> | undefined} */
  let shown
  /** A reseller whose end customers are in every state, made once. */
  const show = () => (shown ??= makeShown())

  async function makeShown() {
    const { customer, reseller, endCustomers } = await desk.createReseller([
      "Adler Apotheke",
      "Bäckerei und Konditorei Brandt am Alten Markt GmbH & Co. KG",
      "Café Clausen",
    ])
    const [adler, brandt] = endCustomers
    await desk.synchronize(reseller)
    await desk.synchronize(adler)
    await desk.provoke({ kind: "country", count: 1 })
    await desk.synchronize(brandt)
    return { customer, reseller }
  }

  it.each(LOOKS)(
    "of the panel fits, %s",
    async (look, options) => {
      const { customer } = await show()
      const page = await desk.open(`/customers/${customer.id}`, options)
      const panel = page
        .getByText("Provisioning Sync Status")
        .locator("xpath=ancestor::div[.//section][1]")
      await rowOf(page, "Café Clausen").waitFor()
      await lineOf(page).getByText("Synchronized", { exact: true }).waitFor()

      await expectLook(page, look)
      await panel.scrollIntoViewIfNeeded()
      await page.screenshot({ path: picture(`panel-${look}`) })
      await panel.screenshot({ path: picture(`panel-${look}-close`) })

      await chooseAction(page, "Adler Apotheke", "Sync options")
      await page.getByRole("dialog", { name: "Sync options" }).waitFor()
      await stillness(page)
      await page.screenshot({ path: picture(`sync-options-${look}`) })
      await page.getByRole("button", { name: "Cancel" }).click()

      await chooseAction(page, "Bäckerei", "Details")
      await page.getByText("Synchronization failed").waitFor()
      await stillness(page)
      await page.screenshot({ path: picture(`details-${look}`) })
    },
    TEST_MS
  )

  it.each(LOOKS)(
    "of the page Accounts fits, %s",
    async (look, options) => {
      const { reseller } = await show()
      const page = await desk.open(
        `/esd/accounts?reseller_account_id=${reseller.id}`,
        options
      )
      await page.getByText("Café Clausen").first().waitFor()

      await expectLook(page, look)
      await page.screenshot({ path: picture(`page-${look}`) })

      await page.getByRole("button", { name: "Create" }).click()
      await page.getByRole("dialog", { name: "Create account" }).waitFor()
      await stillness(page)
      await page.screenshot({ path: picture(`create-${look}`) })
    },
    TEST_MS
  )
}

/** @param {string} name */
function picture(name) {
  return join(PICTURES, `${name}.png`)
}

/**
 * Fails where the page is not as bright or as narrow as it should be.
 *
 * @param {Page} page
 * @param {string} look
 */
async function expectLook(page, look) {
  const { brightness, overflow } = await page.evaluate(() => {
    const text = getComputedStyle(
      /** @type {Element} */ (document.querySelector("h1, h2"))
    )
    const [red = 0, green = 0, blue = 0] = (text.color.match(/\d+/g) ?? []).map(
      Number
    )
    return {
      brightness: (red + green + blue) / 3,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    }
  })

  expect(overflow).toBeLessThanOrEqual(0)
  // bright letters stand on a dark page
  expect(brightness > 128).toBe(look === "dark")
}
