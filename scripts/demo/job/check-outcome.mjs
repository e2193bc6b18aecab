// @ts-check
import { createApi } from "../../http/create-api.mjs"
import { awaitMails } from "./await-mails.mjs"

/**
 * @typedef {object} Outcome
 * @property {any[]} assets
 * @property {any} invoice
 * @property {any[]} mails with a key, one for each licence
 */

/**
 * Proves what came out, each where it has to be: one purchase for each licence
 * at the vendor, one mail with its key in the mailbox, one invoice of as many
 * items.
 *
 * @param {object} options
 * @param {any[]} options.assets as the customer sees them
 * @param {import("../../http/create-api.mjs").Api} options.store
 * @param {import("../../http/create-api.mjs").Api} options.admin
 * @param {{ id: string }} options.order
 * @param {string} options.email who got the keys
 * @param {string} options.mailUrl
 * @param {string} options.sandboxUrl
 * @returns {Promise<Outcome>}
 * @throws with what is not as it should be
 */
export async function checkOutcome({ assets, store, admin, order, ...where }) {
  const { mailUrl, sandboxUrl, email } = where
  await checkPurchases({ admin, order, sandboxUrl, count: assets.length })

  const { esd_invoices: invoices } = await store.get(
    `/store/esd/invoices?order_id=${order.id}`
  )
  expectCount("invoice", invoices, 1)
  expectCount("item on the invoice", invoices[0].items, assets.length)

  const found = await awaitMails(mailUrl, {
    email,
    expected: [...assets.map(hasKeyOf), hasPdfOf(invoices[0])],
  })
  for (const [index, mails] of found.entries()) {
    const key = assets[index]?.display_key
    expectCount(key ? `e-mail with ${key}` : "e-mail with invoice", mails, 1)
  }
  const mails = found.slice(0, -1).flat()
  return { assets, invoice: invoices[0], mails }
}

/** @param {any} asset of which the last five characters are shown */
function hasKeyOf({ display_key }) {
  return (/** @type {any} */ { text }) => text.includes(display_key.slice(-5))
}

/** @param {any} invoice */
function hasPdfOf({ number }) {
  return (/** @type {any} */ { attachments }) =>
    attachments.some(
      (/** @type {any} */ { filename }) => filename === `${number}.pdf`
    )
}

/**
 * @param {object} options
 * @param {import("../../http/create-api.mjs").Api} options.admin
 * @param {{ id: string }} options.order
 * @param {string} options.sandboxUrl
 * @param {number} options.count
 */
async function checkPurchases({ admin, order, sandboxUrl, count }) {
  const { esd_assets: assets } = await admin.get(
    `/admin/esd/assets?limit=1000&order_id=${order.id}`
  )
  const { orders } = await createApi(sandboxUrl).get("/_sandbox/orders")
  const ids = new Set(
    assets.map((/** @type {any} */ asset) => asset.vendor_order_id)
  )
  const sold = orders.filter((/** @type {any} */ { orderId }) =>
    ids.has(orderId)
  )
  expectCount("purchase at the vendor", sold, count)
}

/** @param {string} what @param {unknown[]} list @param {number} expected */
function expectCount(what, list, expected) {
  if (list.length === expected) return
  throw new Error(
    `There should be ${expected} of this: ${what}. There are ${list.length}.`
  )
}
