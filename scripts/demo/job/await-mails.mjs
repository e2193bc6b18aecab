// @ts-check
import { setTimeout as delay } from "node:timers/promises"
import { createApi } from "../../http/create-api.mjs"

const POLL_MS = 150
const PATIENCE_MS = 30_000

/**
 * The mails to somebody, as soon as all that are expected have come, or
 * whatever there is when time is up.
 *
 * @param {string} mailUrl
 * @param {object} options
 * @param {string} options.email
 * @param {((mail: any) => boolean)[]} options.expected one for each mail
 * @returns {Promise<any[][]>} the mails that fit each
 */
export async function awaitMails(mailUrl, { email, expected }) {
  const inbox = createApi(mailUrl)
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { mails } = await inbox.get(
      `/api/mails?limit=10000&q=${encodeURIComponent(email)}`
    )
    const found = expected.map((fits) => mails.filter(fits))
    const isComplete = found.every(({ length }) => length)
    if (isComplete || Date.now() > deadline) return found
    await delay(POLL_MS)
  }
}
