// @ts-check
import { loadavg } from "node:os"
import { createApi } from "../../http/create-api.mjs"
import { deliverOrder } from "./deliver-order.mjs"
import { doNothing } from "./do-nothing.mjs"
import { buyOneByOne } from "./buy-one-by-one.mjs"
import { createVendor } from "./create-vendor.mjs"
import { measureDesk } from "../desk/measure-desk.mjs"

/** Enough for the code of a freshly started process to be compiled and optimized. */
const WARM_UP = 200

/**
 * @typedef {object} Results
 * @property {number} licences of the order
 * @property {number} latency in milliseconds
 * @property {Rate} nothing jobs that do nothing
 * @property {Rate} sequential purchases, one after another
 * @property {Rate} order licences of one order
 * @property {import("./deliver-order.mjs").Delivery} delivery
 * @property {import("../desk/measure-desk.mjs").DeskTimes} desk
 * @property {string[]} faults of all orders, in sentences; none if everything is
 *   there exactly once
 */

/**
 * How many a second, and the machine's load average (1 minute) at the end.
 *
 * @typedef {{ perSecond: number, load: number }} Rate
 */

/**
 * Takes all measurements, in the same running stack.
 *
 * @param {object} options
 * @param {import("../bench-settings.mjs").BenchSettings} options.settings
 * @param {import("../stack/start-stack.mjs").Stack} options.stack
 * @param {import("../shop/open-shop.mjs").Shop} options.shop
 * @param {import("../profile/create-profiler.mjs").Profiler | null} options.profiler
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @returns {Promise<Results>}
 */
export async function measureAll(options) {
  const { settings, stack, shop, progress } = options
  const { licences, latency, sequential, stock } = settings

  const nothing = await progress.step("Jobs that do nothing", async () =>
    rate(await doNothing(stack.redis.url))
  )
  await createApi(stack.sandbox.url).post("/_sandbox/faults", {
    kind: "latency",
    ms: latency,
  })
  const oneByOne = await progress.step(
    `${sequential} purchases, one after another`,
    async () => {
      const vendor = await createVendor(stack.sandbox.connections[0])
      return rate(await buyOneByOne(vendor, shop.variant.sku, sequential))
    }
  )
  const warmUp = await progress.step(
    `An order of ${WARM_UP} to warm up`,
    (show) =>
      deliverOrder({ ...options, licences: WARM_UP, profiler: null, show })
  )
  const delivery = await progress.step(`One order of ${licences}`, (show) =>
    deliverOrder({ ...options, licences, show })
  )
  const order = rate(licences / delivery.phases.lastMail)
  const desk = await measureDesk({ stock, stack, shop, progress })
  return {
    ...{ licences, latency, nothing, sequential: oneByOne, delivery },
    ...{ order, desk },
    faults: [...warmUp.faults, ...delivery.faults],
  }
}

/** @param {number} perSecond @returns {Rate} */
function rate(perSecond) {
  return { perSecond, load: loadavg()[0] }
}
