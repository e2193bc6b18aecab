// @ts-check

/** Further away than anything on a page is. */
const MANY_TABS = 100
const TRIES = 50

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** Goes somewhere with Tab and presses Enter. @param {Page} page @param {Locator} wanted */
export async function press(page, wanted) {
  await tabTo(page, wanted)
  await page.keyboard.press("Enter")
}

/** Presses Tab until something has the focus. @param {Page} page @param {Locator} wanted */
export async function tabTo(page, wanted) {
  await wanted.waitFor()
  for (let tabs = 0; tabs < MANY_TABS; tabs += 1) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not lead to ${wanted}.`)
}

/** Waits until something has the focus. @param {Locator} wanted */
export async function expectFocus(wanted) {
  await wanted.waitFor()
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await hasFocus(wanted)) return
    await wanted.page().waitForTimeout(100)
  }
  throw new Error(`The focus is not on ${wanted}.`)
}

/** @param {Locator} wanted */
function hasFocus(wanted) {
  return wanted.evaluate((element) => element === document.activeElement)
}
