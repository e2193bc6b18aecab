// @ts-check
import { setTimeout as delay } from "node:timers/promises"

/** Seldom enough not to be in the way; the times come from the ledger. */
const POLL_MS = 250
const PATIENCE_MS = 600_000

const STATE = `
  select count(*) filter (where sync_status = 'synchronized')::int as bought,
         count(*) filter (where email_status = 'sent')::int as sent,
         count(*) filter (where 'failed' in (sync_status, email_status))::int
           as failed,
         (select count(*)::int
            from esd_invoice_delivery d join esd_invoice i on i.id = d.invoice_id
           where i.order_id = $1 and d.status = 'sent') as invoices
    from esd_asset where order_id = $1`

/**
 * Waits until the mail server has accepted the e-mail of every licence of an
 * order, and that of its invoice.
 *
 * @param {import("pg").Client} database
 * @param {object} options
 * @param {string} options.orderId
 * @param {number} options.licences
 * @param {import("../../terminal/create-progress.mjs").Show} options.show
 * @throws when a licence or an e-mail failed, or time is up
 */
export async function awaitMails(database, { orderId, licences, show }) {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await database.query(STATE, [orderId])
    const { bought, sent, failed, invoices } = rows[0]
    show.bar(sent, licences)
    if (sent === licences && invoices) return
    if (failed || performance.now() > deadline) {
      throw new Error(
        `Of ${licences} licences ${bought} were bought, ${sent} sent by e-mail, ${failed} failed; e-mails with an invoice: ${invoices}.`
      )
    }
    await delay(POLL_MS)
  }
}
