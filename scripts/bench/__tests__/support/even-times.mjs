// @ts-check
import { LISTS } from "../../desk/time-lists.mjs"

/**
 * Times of which each is the same, but for some.
 *
 * @param {number} ms
 * @param {Partial<import("../../desk/time-lists.mjs").ListTimes>} others
 */
export function evenTimes(ms, others = {}) {
  return /** @type {import("../../desk/time-lists.mjs").ListTimes} */ ({
    ...Object.fromEntries(LISTS.map((list) => [list, ms])),
    ...others,
  })
}
