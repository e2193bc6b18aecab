// @ts-check
import { startStorefront } from "../services/start-storefront.mjs"
import {
  buildStorefront,
  isStorefrontBuilt,
} from "../services/storefront/build-storefront.mjs"

/**
 * Builds and serves the shop for people, each a step that is shown.
 *
 * @param {object} options
 * @param {string} options.logs
 * @param {Pick<import("./start-stack.mjs").Stack, "storefrontPort">} options.stack
 * @param {import("./write-state.mjs").DemoState} options.state
 * @param {import("../terminal/create-progress.mjs").Progress} options.progress
 * @param {import("../processes/create-shutdown.mjs").Shutdown} options.shutdown
 * @returns {Promise<{ url: string, broken: Promise<string> }>}
 */
export async function serveStorefront(options) {
  const { logs, stack, state, progress, shutdown } = options
  await progress.step("Building the storefront", async (show) => {
    show.detail(isStorefrontBuilt() ? "nothing has changed" : "some seconds")
    await buildStorefront({ logs })
  })
  return progress.step("Storefront", async (show) => {
    const { url, ended, stop } = await startStorefront({
      logs,
      port: stack.storefrontPort,
      medusaUrl: state.medusa_url,
      publishableKey: state.publishable_key,
      regionId: state.region_id,
    })
    shutdown.add(stop)
    show.detail(url)
    return { url, broken: ended.then(({ sentence }) => sentence) }
  })
}
