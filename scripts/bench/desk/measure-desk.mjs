// @ts-check
import { withClient } from "../stack/with-client.mjs"
import { findDeepMoment, stockLicences } from "./stock-licences.mjs"
import { timeLists } from "./time-lists.mjs"

/** What a small shop has. */
export const FEW = 1000

/**
 * @typedef {object} DeskTimes
 * @property {number} stock how many licences the large shop has
 * @property {import("./time-lists.mjs").ListTimes} few
 * @property {import("./time-lists.mjs").ListTimes} many
 */

/**
 * Times the licence list in a small and in a large shop. Comes last, because it
 * takes the licences away that were there.
 *
 * @param {object} options
 * @param {number} options.stock
 * @param {import("../stack/start-stack.mjs").Stack} options.stack
 * @param {import("../shop/open-shop.mjs").Shop} options.shop
 * @param {import("../../terminal/create-progress.mjs").Progress} options.progress
 * @returns {Promise<DeskTimes>}
 */
export function measureDesk({ stock, stack, shop, progress }) {
  return withClient(stack.databaseUrl, async (database) => {
    /** @param {number} licences */
    const time = async (licences) => {
      await progress.step(`${licences} licences in stock`, () =>
        stockLicences(database, licences)
      )
      const moment = await findDeepMoment(database, licences)
      return progress.step(`Lists of ${licences} licences`, () =>
        timeLists(shop.admin, moment)
      )
    }
    return { stock, few: await time(FEW), many: await time(stock) }
  })
}
