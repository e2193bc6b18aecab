// @ts-check

/**
 * Logs in to the admin as the demo's staff.
 *
 * @param {import("playwright-core").Page} page
 * @param {Pick<import("../../../scripts/demo/write-state.mjs").DemoState,
 *   "medusa_url" | "admin">} state
 */
export async function logIn(page, { medusa_url, admin }) {
  await page.goto(`${medusa_url}/app/login`)
  await page.locator("input[name=email]").fill(admin.email)
  await page.locator("input[name=password]").fill(admin.password)
  await page.locator("button[type=submit]").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}
