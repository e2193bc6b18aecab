// @ts-check
/**
 * When what was done, in seconds since the cart's completion was answered.
 *
 * @typedef {object} Phases
 * @property {number} firstCall the order is split, its invoice issued
 * @property {number} firstKey
 * @property {number} lastKey
 * @property {number} firstMail
 * @property {number} lastMail accepted by the mail server, noted in the ledger
 * @property {number} invoiceMail
 */

const PHASES = `
  with entries as (
    select l.action, l.created_at
      from esd_ledger_entry l join esd_asset a on a.id = l.asset_id
     where a.order_id = $1
  )
  select (select min(purchase_called_at) from esd_asset where order_id = $1)
           as "firstCall",
         min(created_at) filter (where action = 'synchronized') as "firstKey",
         max(created_at) filter (where action = 'synchronized') as "lastKey",
         min(created_at) filter (where action = 'email_sent') as "firstMail",
         max(created_at) filter (where action = 'email_sent') as "lastMail",
         (select max(d.sent_at)
            from esd_invoice_delivery d join esd_invoice i on i.id = d.invoice_id
           where i.order_id = $1) as "invoiceMail"
    from entries`

/**
 * Reads the phases of a delivered order out of the ledger.
 *
 * @param {import("pg").Client} database
 * @param {string} orderId
 * @param {Date} start
 * @returns {Promise<Phases>}
 */
export async function readPhases(database, orderId, start) {
  const { rows } = await database.query(PHASES, [orderId])
  const phases = Object.entries(rows[0]).map(([name, at]) => [
    name,
    (at.getTime() - start.getTime()) / 1000,
  ])
  return Object.fromEntries(phases)
}
