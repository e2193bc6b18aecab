// @ts-check
import { countMailed } from "./count-mailed.mjs"
import { countPurchased } from "./count-purchased.mjs"
import { expectCounts } from "./expect-counts.mjs"
import { takeStock } from "./take-stock.mjs"

const COUNTS = `
  with assets as (select * from esd_asset where order_id = $1),
  entries as (
    select l.action, l.asset_id
      from esd_ledger_entry l join assets a on a.id = l.asset_id
  ),
  items as (
    select i.asset_id
      from esd_invoice_item i join esd_invoice v on v.id = i.invoice_id
     where v.order_id = $1
  )
  select
    (select count(*) from assets)::int as "licences",
    (select count(*) from assets where sync_status = 'synchronized')::int
      as "licences that were bought",
    (select count(distinct token_envelope) from assets)::int
      as "encrypted keys",
    (select count(distinct token_hash) from assets)::int as "different keys",
    (select count(*) from assets where email_status = 'sent')::int
      as "licences whose e-mail was sent",
    (select count(*) from entries where action = 'created')::int
      as "entries in the ledger that a licence was made",
    (select count(*) from entries where action = 'synchronized')::int
      as "entries in the ledger that a key came",
    (select count(*) from entries where action = 'email_sent')::int
      as "entries in the ledger that an e-mail was sent",
    (select count(*) from items)::int as "items on invoices",
    (select count(distinct asset_id) from items)::int
      as "licences on invoices",
    (select count(*) from esd_invoice where order_id = $1)::int as "invoices"`

/**
 * Checks the sentence "every licence exactly once" where it has to be true: in
 * the shop's database, at the vendor, and in the mailbox.
 *
 * @param {object} options
 * @param {import("pg").Client} options.database
 * @param {import("../stack/start-stack.mjs").Stack} options.stack
 * @param {string} options.orderId
 * @param {number} options.licences
 * @param {import("./take-stock.mjs").Stock} options.before what vendor and
 *   mailbox had before the order
 * @returns {Promise<string[]>} a sentence for each number that is wrong
 */
export async function checkExactlyOnce(options) {
  const { database, stack, orderId, licences, before } = options
  const { rows: counts } = await database.query(COUNTS, [orderId])
  const { rows: assets } = await database.query(
    `select id, client_transaction_id, display_key
       from esd_asset where order_id = $1`,
    [orderId]
  )
  const after = await takeStock(stack)
  const { invoices, ...ofLicences } = counts[0]
  return [
    ...expectCounts({ invoices }, 1),
    ...expectCounts(
      {
        ...ofLicences,
        "licences that the vendor sold": after.sold.length - before.sold.length,
        "licences that the vendor was asked for once": countPurchased(
          after.sold,
          assets
        ),
        "e-mails beside the invoice's":
          after.mails.length - before.mails.length - 1,
        "licences with one e-mail that has their key": countMailed(
          after.mails,
          assets
        ),
      },
      licences
    ),
  ]
}
