// @ts-check
import { findSlowLists } from "../desk/find-slow-lists.mjs"

const WANTED_RATIO = 20

/**
 * What keeps the bench from being passed.
 *
 * @param {import("../measure/measure-all.mjs").Results} results
 * @returns {string[]} sentences; none if it is passed
 */
export function findFaults({ order, sequential, desk, faults }) {
  const ratio = order.perSecond / sequential.perSecond
  return [
    ...faults,
    ...(ratio >= WANTED_RATIO
      ? []
      : [
          `One order has to be at least ${WANTED_RATIO} times as fast as the same calls one after another; it was ${ratio.toFixed(1)} times as fast.`,
        ]),
    ...findSlowLists(desk),
  ]
}
