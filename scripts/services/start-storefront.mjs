// @ts-check
import { join } from "node:path"
import { readReadyLine } from "../processes/read-ready-line.mjs"
import { startProcess } from "../processes/start-process.mjs"
import { projectRoot } from "../project-root.mjs"
import { storefrontFolder } from "./storefront/build-storefront.mjs"

/**
 * Serves the shop that `buildStorefront` built (apps/storefront).
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {number} options.port a free one
 * @param {string} options.medusaUrl
 * @param {string} options.publishableKey
 * @param {string} options.regionId
 * @returns {Promise<{ url: string, ended: Promise<{ sentence: string }>,
 *   stop: () => Promise<void> }>}
 */
export async function startStorefront({ logs, port, ...shop }) {
  const { ready, ended, stop } = await startProcess(
    {
      name: "The storefront",
      command: process.execPath,
      args: ["--import", "tsx", "apps/storefront/main.ts"],
      cwd: projectRoot,
      env: {
        ...process.env,
        STOREFRONT_PORT: String(port),
        STOREFRONT_FILES: storefrontFolder,
        STOREFRONT_MEDUSA_URL: shop.medusaUrl,
        STOREFRONT_PUBLISHABLE_KEY: shop.publishableKey,
        STOREFRONT_REGION_ID: shop.regionId,
      },
      logFile: join(logs, "storefront.log"),
    },
    readReadyLine
  )
  return { url: ready.listening, ended, stop }
}
