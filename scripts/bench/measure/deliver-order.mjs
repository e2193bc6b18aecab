// @ts-check
import { completeCart, fillCart } from "../../demo/job/place-order.mjs"
import { withClient } from "../stack/with-client.mjs"
import { checkExactlyOnce } from "../check/check-exactly-once.mjs"
import { takeStock } from "../check/take-stock.mjs"
import { readCpuSeconds } from "../cpu/read-cpu-seconds.mjs"
import { awaitMails } from "./await-mails.mjs"
import { readPhases } from "./read-phases.mjs"

/**
 * @typedef {object} Delivery
 * @property {number} checkoutSeconds from the customer's request to the answer
 * @property {import("./read-phases.mjs").Phases} phases
 * @property {Map<string, number>} cpuSeconds by program; empty where the
 *   system does not tell
 * @property {string[]} faults sentences; none if everything is there exactly
 *   once
 */

/**
 * Orders licences as a customer does, waits until the last e-mail was accepted
 * and the invoice's, and checks what came of it.
 *
 * @param {object} options
 * @param {number} options.licences
 * @param {import("../stack/start-stack.mjs").Stack} options.stack
 * @param {import("../shop/open-shop.mjs").Shop} options.shop
 * @param {import("../profile/create-profiler.mjs").Profiler | null} options.profiler
 * @param {import("../../terminal/create-progress.mjs").Show} options.show
 * @returns {Promise<Delivery>}
 */
export async function deliverOrder({ licences, stack, shop, profiler, show }) {
  const { store, email, regionId, variant } = shop
  const { variant_id } = variant
  const cartId = await fillCart(store, {
    regionId,
    email,
    lines: [{ variant_id, quantity: licences }],
  })
  const before = await takeStock(stack)
  return withClient(stack.databaseUrl, async (database) => {
    await profiler?.start()
    const cpuBefore = readCpuSeconds()
    const requestedAt = performance.now()
    const { id: orderId } = await completeCart(store, cartId)
    const checkoutSeconds = (performance.now() - requestedAt) / 1000
    // all times are the database's, whatever machine it runs on
    const { rows } = await database.query("select clock_timestamp() as now")
    await awaitMails(database, { orderId, licences, show })
    const cpuAfter = readCpuSeconds()
    await profiler?.stop()
    return {
      checkoutSeconds,
      cpuSeconds: new Map(
        [...cpuAfter].map(([name, s]) => [name, s - (cpuBefore.get(name) ?? 0)])
      ),
      phases: await readPhases(database, orderId, rows[0].now),
      faults: await checkExactlyOnce({
        database,
        stack,
        orderId,
        licences,
        before,
      }),
    }
  })
}
