// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { AccountsDesk, PICTURES } from "./accounts-desk.mjs"
import { openBrowser } from "./open-browser.mjs"
import { openShop } from "./open-shop.mjs"
import { HALF_AN_HOUR_MS, PATIENCE_MS } from "./patience.mjs"

/**
 * Has a shop and a browser there before the tests around it, and not after
 * them.
 *
 * @param {object} options the plugin's, beside the demo's
 * @returns {AccountsDesk} to be used in tests only
 */
export function useShop(options) {
  const desk = new AccountsDesk()
  /** @type {string} */
  let folder

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), "esd-browser-"))
    desk.browser = await openBrowser()
    desk.shop = await openShop({
      folder,
      env: { ESD_OPTIONS: JSON.stringify(options) },
    })
  }, HALF_AN_HOUR_MS)

  afterEach(() => desk.closePages())

  afterAll(async () => {
    await desk.browser?.close()
    await desk.shop?.close()
    rmSync(folder, { recursive: true, force: true })
  }, PATIENCE_MS)

  return desk
}
