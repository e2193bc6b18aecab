// @ts-check
/**
 * Buys licences one after another: each call waits for the answer to the one
 * before. Nothing but the call is done, so that this is the fastest that a
 * sequential program can be.
 *
 * @param {import("./create-vendor.mjs").Vendor} vendor
 * @param {string} sku
 * @param {number} count
 * @returns {Promise<number>} licences a second
 */
export async function buyOneByOne(vendor, sku, count) {
  await vendor.buy(sku)
  const startedAt = performance.now()
  for (let bought = 0; bought < count; bought++) await vendor.buy(sku)
  return (count * 1000) / (performance.now() - startedAt)
}
