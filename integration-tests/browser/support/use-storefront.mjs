// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PICTURES } from "./accounts-desk.mjs"
import { openBrowser } from "./open-browser.mjs"
import { openShop } from "./open-shop.mjs"
import { HALF_AN_HOUR_MS, PATIENCE_MS } from "./patience.mjs"
import { StorefrontDesk } from "./storefront-desk.mjs"

/**
 * Has the shop for people and a browser there before the tests around it, and
 * not after them.
 *
 * @returns {StorefrontDesk} to be used in tests only
 */
export function useStorefront() {
  const desk = new StorefrontDesk()
  /** @type {string} */
  let folder

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), "esd-storefront-"))
    desk.browser = await openBrowser()
    desk.shop = await openShop({ folder, hasStorefront: true })
  }, HALF_AN_HOUR_MS)

  afterEach(() => desk.closePages())

  afterAll(async () => {
    await desk.browser?.close()
    await desk.shop?.close()
    rmSync(folder, { recursive: true, force: true })
  }, PATIENCE_MS)

  return desk
}
