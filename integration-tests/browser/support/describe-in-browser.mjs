// @ts-check
import { findBrowser } from "./find-browser.mjs"

/**
 * `describe` for tests that need a browser. Where there is none they are left
 * out with a sentence, but in CI they fail.
 */
export const describeInBrowser = await findBrowser().then(
  () => describe,
  (/** @type {Error} */ { message }) => {
    if (process.env.CI) return describe
    console.warn(`${message}\nThe browser tests are left out.`)
    return describe.skip
  }
)
