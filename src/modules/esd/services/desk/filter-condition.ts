import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { allOf, type Condition } from "./condition"
import { findSkusOf } from "./find-skus"
import type { LicenceColumns, LicenceFilter } from "./licence-filter"
import { searchCondition } from "./search-condition"

const COLUMNS = [
  "id",
  "order_id",
  "customer_id",
  "account_id",
  "reseller_account_id",
  "connection_id",
  "esd_product_id",
  "variant_id",
  "sku",
  "status",
  "sync_status",
  "sync_reason",
  "token_status",
  "return_status",
  "email_status",
] as const satisfies ReadonlyArray<keyof LicenceColumns>

const COMPARISONS = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const

/**
 * The condition of a list of licences. What is more than was asked for lets
 * PostgreSQL use an index: only licences without a key have a reason, a
 * product has one SKU, and partial indexes leave out deleted rows.
 *
 * @throws MedusaError `invalid_data` for a search by a whole product key.
 */
export async function filterCondition(
  knex: Knex,
  filter: LicenceFilter
): Promise<Condition> {
  const { is_invoiced, is_refunded, purchased_at = {}, q } = filter

  return allOf([
    { sql: "a.deleted_at is null", bindings: [] },
    ...COLUMNS.flatMap((column) => isAmong(column, filter[column])),
    ...(filter.sync_reason ? [withoutKey] : []),
    ...(filter.esd_product_id
      ? isAmong("sku", await findSkusOf(knex, filter.esd_product_id))
      : []),
    ...(is_invoiced === undefined ? [] : [invoiced(is_invoiced)]),
    ...(is_refunded === undefined ? [] : [refunded(is_refunded)]),
    ...Object.entries(COMPARISONS).flatMap(([name, sign]) =>
      compared(sign, purchased_at[name as keyof typeof COMPARISONS])
    ),
    ...(q ? [await searchCondition(knex, q)] : []),
  ])
}

const withoutKey = { sql: "a.sync_status <> 'synchronized'", bindings: [] }

/** One value is compared by itself, because the rows of an index are in order then. */
function isAmong(
  column: (typeof COLUMNS)[number],
  values: readonly string[] | undefined
): Condition[] {
  if (!values) {
    return []
  }

  return values.length === 1
    ? [{ sql: `a.${column} = ?`, bindings: [values[0]] }]
    : [{ sql: `a.${column} = any(?)`, bindings: [[...values]] }]
}

function invoiced(isInvoiced: boolean): Condition {
  return {
    sql: `a.invoice_id is ${isInvoiced ? "not null" : "null"}`,
    bindings: [],
  }
}

/** A cancelled licence came back, so that its refund is no surprise. */
function refunded(isRefunded: boolean): Condition {
  return {
    sql: isRefunded
      ? "a.order_refunded_at is not null and a.status <> 'cancelled'"
      : "(a.order_refunded_at is null or a.status = 'cancelled')",
    bindings: [],
  }
}

function compared(sign: string, moment: string | undefined): Condition[] {
  return moment === undefined
    ? []
    : [{ sql: `a.purchased_at ${sign} ?::timestamptz`, bindings: [moment] }]
}
