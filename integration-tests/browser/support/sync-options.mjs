// @ts-check

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** The panel's line of the only connection. @param {Page} page */
export function lineOf(page) {
  return page.getByRole("region", { name: "Microsoft ESD", exact: true })
}

/** The row of an end customer in the panel. @param {Page} page @param {string} name */
export function rowOf(page, name) {
  return page
    .getByRole("region", { name: "End customers" })
    .getByRole("listitem")
    .filter({ hasText: name })
}

/**
 * Chooses from the menu of an account.
 *
 * @param {Page} page
 * @param {string} name of the account
 * @param {string} item
 */
export async function chooseAction(page, name, item) {
  await page.getByRole("button", { name: `Actions for ${name}` }).click()
  await page.getByRole("menuitem", { name: item }).click()
}

/**
 * Fills in the sync options that are open, and confirms.
 *
 * @param {Page} page
 * @param {{ email?: string, role?: "Reseller" | "User" }} [options]
 * @returns {Promise<number>} when Save & Synchronize was clicked
 */
export async function saveAndSynchronize(page, { email, role } = {}) {
  const drawer = page.getByRole("dialog", { name: "Sync options" })
  if (email) await drawer.getByLabel("Email", { exact: true }).fill(email)
  if (role) await drawer.getByRole("radio", { name: role }).click()
  const clickedAt = Date.now()
  await drawer.getByRole("button", { name: "Save & Synchronize" }).click()
  const prompt = page.getByRole("alertdialog")
  await prompt.getByRole("button", { name: "OK" }).click()
  return clickedAt
}
