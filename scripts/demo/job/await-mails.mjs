// @ts-check
import { setTimeout as delay } from "node:timers/promises"
import { createApi } from "../../http/create-api.mjs"

const POLL_MS = 150
const PATIENCE_MS = 30_000

/**
 * The mails to somebody since a moment, as soon as there are as many as
 * expected, or whatever there is when time is up.
 *
 * @param {string} mailUrl
 * @param {object} options
 * @param {string} options.email
 * @param {string} options.since ISO 8601
 * @param {number} options.count
 * @returns {Promise<any[]>}
 */
export async function awaitMails(mailUrl, { email, since, count }) {
  const inbox = createApi(mailUrl)
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { mails } = await inbox.get(
      `/api/mails?limit=10000&q=${encodeURIComponent(email)}`
    )
    const ours = mails.filter(
      (/** @type {any} */ { received_at }) => received_at >= since
    )
    if (ours.length >= count || Date.now() > deadline) return ours
    await delay(POLL_MS)
  }
}
