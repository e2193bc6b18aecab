// @ts-check
/**
 * Names of the files that a page lets the browser save.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} count how many there have to be
 * @param {() => Promise<void>} act what they come of
 * @returns {Promise<string[]>}
 */
export async function downloads(page, count, act) {
  /** @type {string[]} */
  const names = []
  const all = new Promise((resolve) =>
    page.on("download", (download) => {
      if (names.push(download.suggestedFilename()) === count) resolve(null)
    })
  )
  await act()
  await all
  return names
}
