// @ts-check
const PAGE = 20

/** What the twenty oldest licences have, in a shop of any size. */
export const RARE = { email_status: "failed" }

/** What a licence in stock has of its own; `n` counts them, the newest last. */
const OWN = {
  id: "'esda_' || lpad(n::text, 26, '0')",
  order_id: "'order_' || n / 10",
  order_display_id: "n / 10",
  line_item_id: "'ordli_' || lpad(n::text, 26, '0')",
  unit_index: "0",
  customer_id: "'cus_' || (n - 1) / 20",
  delivery_email: "'buyer' || n / 10 || '@esd-bench.example'",
  email_status: `case when n <= 20 then '${RARE.email_status}' else 'sent' end`,
  purchased_at: "now() - (10000000 - n) * interval '1 minute'",
  client_transaction_id: "'bench-' || n",
  token_hash: "md5('key' || n)",
  delivered_at: "now()",
}

/**
 * Fills the table of licences with this many and nothing else, each like one
 * that was delivered. The indexes are made anew afterwards, which takes a
 * fifth of the time.
 *
 * @param {import("pg").Client} database the bench's own
 * @param {number} licences
 */
export async function stockLicences(database, licences) {
  const { rows: indexes } = await database.query(
    `select format('%I', indexname) as name, indexdef as definition
       from pg_indexes
      where tablename = 'esd_asset' and indexname not like '%pkey'`
  )
  const { rows: columns } = await database.query(
    `select column_name as name from information_schema.columns
      where table_name = 'esd_asset' and table_schema = current_schema()`
  )
  const names = columns.map(({ name }) => name)
  const values = names.map(
    (name) => OWN[/** @type {keyof typeof OWN} */ (name)] ?? `pattern.${name}`
  )
  await database.query(
    `create temp table if not exists pattern as
       select * from esd_asset
        where sync_status = 'synchronized' and email_status = 'sent' limit 1`
  )
  await database.query("truncate esd_asset")
  for (const { name } of indexes) await database.query(`drop index ${name}`)
  await database.query(
    `insert into esd_asset (${names.join(", ")})
     select ${values.join(", ")}
       from pattern, generate_series(1, $1::int) as n`,
    [licences]
  )
  for (const { definition } of indexes) await database.query(definition)
  await database.query("vacuum analyze esd_asset")
}

/**
 * When the licence was bought that nine of ten others are newer than.
 *
 * @param {import("pg").Client} database
 * @param {number} licences
 * @returns {Promise<string>}
 */
export async function findDeepMoment(database, licences) {
  const { rows } = await database.query(
    "select purchased_at from esd_asset order by purchased_at offset $1 limit 1",
    [Math.floor(licences / 10) + PAGE]
  )
  return rows[0].purchased_at.toISOString()
}
