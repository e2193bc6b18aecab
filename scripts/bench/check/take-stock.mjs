// @ts-check
import { createApi } from "../../http/create-api.mjs"

/** What the mail inbox keeps at most. */
const MAILBOX = 10_000

/**
 * @typedef {object} Stock
 * @property {{ clientTransactionId: string, calls: number }[]} sold
 * @property {{ message_id: string | null, text: string }[]} mails
 */

/**
 * All that the vendor ever sold and all that lies in the mailbox.
 *
 * @param {Pick<import("../stack/start-stack.mjs").Stack, "sandbox" | "mail">}
 *   stack
 * @returns {Promise<Stock>}
 */
export async function takeStock({ sandbox, mail }) {
  const { orders } = await createApi(sandbox.url).get("/_sandbox/orders")
  const { mails } = await createApi(mail.url).get(`/api/mails?limit=${MAILBOX}`)
  return { sold: orders, mails }
}
