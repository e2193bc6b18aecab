// @ts-check
import { FEW } from "./measure-desk.mjs"
import { LISTS } from "./time-lists.mjs"

const ALLOWED_RATIO = 2

/**
 * Which pages of the licence list take too much longer in a large shop.
 *
 * @param {import("./measure-desk.mjs").DeskTimes} times
 * @returns {string[]} sentences; none if it is fast enough
 */
export function findSlowLists({ stock, few, many }) {
  return LISTS.flatMap((list) => {
    const ratio = many[list] / few[list]
    return ratio <= ALLOWED_RATIO
      ? []
      : [
          `The list "${list}" of ${stock} licences may take at most ${ALLOWED_RATIO} times as long as that of ${FEW}; it took ${ratio.toFixed(1)} times as long.`,
        ]
  })
}
