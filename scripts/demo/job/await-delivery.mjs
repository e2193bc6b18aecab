// @ts-check
import { setTimeout as delay } from "node:timers/promises"

const POLL_MS = 150
const PATIENCE_MS = 90_000

/**
 * Waits until every licence of an order was bought and mailed.
 *
 * @param {import("../../http/create-api.mjs").Api} store
 * @param {object} options
 * @param {string} options.orderId
 * @param {number} options.count how many licences were ordered
 * @param {import("../../terminal/create-progress.mjs").Show} options.show
 * @returns {Promise<any[]>} the order's assets
 * @throws with what keeps them, when a licence failed or time is up
 */
export async function awaitDelivery(store, { orderId, count, show }) {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { esd_assets: assets } = await store.get(
      `/store/esd/assets?limit=1000&order_id=${orderId}`
    )
    const delivered = assets.filter(
      (/** @type {any} */ asset) =>
        asset.sync_status === "synchronized" && asset.email_status === "sent"
    )
    show.bar(delivered.length, count)
    if (delivered.length === count) return assets
    const failed = assets.find(
      (/** @type {any} */ { sync_status, email_status }) =>
        [sync_status, email_status].includes("failed")
    )
    if (failed || Date.now() > deadline) {
      throw new Error(describe(assets, count, delivered.length))
    }
    await delay(POLL_MS)
  }
}

/** @param {any[]} assets @param {number} count @param {number} delivered */
function describe(assets, count, delivered) {
  const states = assets.map(
    ({ sku, sync_status, sync_reason, email_status }) =>
      `  ${sku}: ${sync_status} (${sync_reason ?? "-"}), e-mail ${email_status}`
  )
  return [
    `${delivered} of ${count} licences were delivered in ${PATIENCE_MS / 1000} s.`,
    ...states,
    "The log in .demo/logs/medusa.log says more.",
  ].join("\n")
}
