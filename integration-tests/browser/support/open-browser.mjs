// @ts-check
import { chromium } from "playwright-core"
import { findBrowser } from "./find-browser.mjs"

/** In a container Chromium has neither a sandbox of its own nor much shared memory. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
]

/**
 * Opens a real Chromium without a window.
 *
 * @throws with what to install where there is none
 */
export async function openBrowser() {
  const { command, env } = await findBrowser()
  return chromium.launch({
    executablePath: command,
    args: ARGUMENTS,
    env: /** @type {Record<string, string>} */ (env),
  })
}
