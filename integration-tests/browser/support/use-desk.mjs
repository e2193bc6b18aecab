// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openBrowser } from "./open-browser.mjs"
import { openShop } from "./open-shop.mjs"
import { HALF_AN_HOUR_MS, PATIENCE_MS } from "./patience.mjs"
import { PICTURES } from "./pictures.mjs"

/**
 * Has a shop and a browser there before the tests around it, and not after
 * them.
 *
 * @template {import("./browser-desk.mjs").BrowserDesk} Desk
 * @param {Desk} desk
 * @param {Omit<Parameters<typeof openShop>[0], "folder">} settings of the shop
 * @returns {Desk} to be used in tests only
 */
export function useDesk(desk, settings) {
  /** @type {string} */
  let folder

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), "esd-browser-"))
    desk.browser = await openBrowser()
    desk.shop = await openShop({ folder, ...settings })
  }, HALF_AN_HOUR_MS)

  afterEach(() => desk.closePages())

  afterAll(async () => {
    await desk.browser?.close()
    await desk.shop?.close()
    rmSync(folder, { recursive: true, force: true })
  }, PATIENCE_MS)

  return desk
}
