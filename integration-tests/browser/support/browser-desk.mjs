// @ts-check
import { PATIENCE_MS } from "./patience.mjs"

/** What every test in a browser has: a shop, a browser, and the pages it opened. */
export class BrowserDesk {
  /** @type {import("./open-shop.mjs").BrowserShop} */
  shop = /** @type {any} */ (undefined)
  /** @type {import("playwright-core").Browser} */
  browser = /** @type {any} */ (undefined)
  /** @type {import("playwright-core").BrowserContext[]} */
  #contexts = []

  /**
   * A window of somebody else, to be closed after the test.
   *
   * @param {import("playwright-core").BrowserContextOptions} options
   */
  async newPage(options) {
    const context = await this.browser.newContext(options)
    this.#contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    return page
  }

  /** Closes what was opened. */
  async closePages() {
    for (const context of this.#contexts.splice(0)) await context.close()
  }

  /**
   * Asks again and again until the answer is as wanted.
   *
   * @template Answer
   * @param {() => Promise<Answer>} ask
   * @param {(answer: Answer) => boolean} isWanted
   * @returns {Promise<Answer>}
   */
  async until(ask, isWanted) {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const answer = await ask()
      if (isWanted(answer)) return answer
      if (Date.now() > end) {
        throw new Error(`Waited in vain; last: ${JSON.stringify(answer)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
