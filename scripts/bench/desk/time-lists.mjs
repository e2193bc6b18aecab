// @ts-check
import { percentile } from "./percentile.mjs"
import { RARE } from "./stock-licences.mjs"

const PATH = "/admin/esd/assets"
const WARM_UP = 20
const REQUESTS = 200

/** What is timed: each list's first page, but for the one that a cursor leads to. */
export const LISTS = /** @type {const} */ ([
  "first page",
  "page after a cursor, far down",
  "one light that is rare",
  "one customer",
  "one SKU",
  "search by an e-mail address",
])

/**
 * The slowest of 95 in 100 requests for each list, in milliseconds.
 *
 * @typedef {Record<(typeof LISTS)[number], number>} ListTimes
 */

/**
 * How long lists of licences take to be answered. One request after another,
 * the lists by turns.
 *
 * @param {import("../../http/create-api.mjs").Api} admin the Admin API
 * @param {string} deepMoment where the page far down lies, as a date of purchase
 * @returns {Promise<ListTimes>}
 */
export async function timeLists(admin, deepMoment) {
  const paths = await pathsOf(admin, deepMoment)
  const times = paths.map(() => /** @type {number[]} */ ([]))
  for (let request = -WARM_UP; request < REQUESTS; request += 1) {
    for (const [index, path] of paths.entries()) {
      const startedAt = performance.now()
      const { esd_assets } = await admin.get(path)
      const took = performance.now() - startedAt
      if (!esd_assets.length) throw new Error(`${path} is empty.`)
      if (request >= 0) times[index].push(took)
    }
  }
  return /** @type {ListTimes} */ (
    Object.fromEntries(
      LISTS.map((list, index) => [list, percentile(times[index], 0.95)])
    )
  )
}

/**
 * The addresses of {@link LISTS}, in their order. Whose licences are listed is
 * read far down: the newest ones may be the shop's own, which finds its orders
 * without licences meanwhile and splits them again.
 *
 * @param {import("../../http/create-api.mjs").Api} admin
 * @param {string} deepMoment
 */
async function pathsOf(admin, deepMoment) {
  const until = encodeURIComponent(deepMoment)
  const { esd_assets, next_cursor } = await admin.get(
    `${PATH}?purchased_at[$lte]=${until}`
  )
  const [{ customer_id, sku, delivery_email }] = esd_assets
  return [
    PATH,
    `${PATH}?after=${next_cursor}`,
    `${PATH}?email_status=${RARE.email_status}`,
    `${PATH}?customer_id=${customer_id}`,
    `${PATH}?sku=${encodeURIComponent(sku)}`,
    `${PATH}?q=${encodeURIComponent(delivery_email)}`,
  ]
}
