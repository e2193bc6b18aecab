// @ts-check
import { join } from "node:path"
import { projectRoot } from "../../../scripts/project-root.mjs"
import { findChromium } from "../../../scripts/services/chromium/find-chromium.mjs"

/**
 * The browser of the tests.
 *
 * @throws with what to install where there is none
 */
export function findBrowser() {
  return findChromium({
    cache: join(projectRoot, ".cache", "chromium"),
    logs: join(projectRoot, ".cache", "test-logs"),
  })
}
