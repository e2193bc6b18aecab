// @ts-check

/** @typedef {import("playwright-core").Page} Page */

/** The rows of a page's table. @param {Page} page */
export function rowsOf(page) {
  return page.locator("tbody tr")
}

/** Waits until a table has so many rows. @param {Page} page @param {number} count */
export async function expectRowCount(page, count) {
  if (count > 0) {
    await rowsOf(page)
      .nth(count - 1)
      .waitFor()
  }
  await rowsOf(page).nth(count).waitFor({ state: "detached" })
}

/**
 * Adds a filter and chooses one of its values; the list of them stays open.
 *
 * @param {Page} page
 * @param {string} filter
 * @param {string} value
 */
export async function filterBy(page, filter, value) {
  // the button has a tooltip and no name
  await page
    .locator("input[type=search]")
    .locator("xpath=ancestor::div[.//button[@aria-haspopup='menu']][1]")
    .locator("button[aria-haspopup=menu]")
    .first()
    .click()
  await page.getByRole("menuitem", { name: filter, exact: true }).click()
  await page.getByRole("dialog").getByText(value, { exact: true }).click()
}
