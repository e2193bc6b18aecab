import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Columns of an export, in their order. Of a key only what lists show of it. */
export const EXPORT_COLUMNS = [
  "id",
  "order_id",
  "order_display_id",
  "line_item_id",
  "unit_index",
  "unit_count",
  "customer_id",
  "end_customer_id",
  "end_customer_company_name",
  "end_customer_email",
  "reseller_account_id",
  "delivery_email",
  "connection_id",
  "sku",
  "product_title",
  "variant_id",
  "status",
  "sync_status",
  "sync_reason",
  "sync_error",
  "token_status",
  "return_status",
  "email_status",
  "email_sent_at",
  "display_key",
  "amount",
  "tax_amount",
  "currency_code",
  "purchased_at",
  "synchronized_at",
  "invoice_id",
  "vendor_order_id",
] as const

/** A licence as it is exported. */
export type ExportRow = Record<
  (typeof EXPORT_COLUMNS)[number],
  string | number | Date | null
>

/** Where a column does not come from the licence's column of the same name. */
const SOURCES: Partial<Record<(typeof EXPORT_COLUMNS)[number], string>> = {
  end_customer_id: "acc.id",
  end_customer_company_name: "acc.company_name",
  end_customer_email: "acc.email",
  amount: "a.raw_amount->>'value'",
  tax_amount: "a.raw_tax_amount->>'value'",
}

/** Reads licences for an export, in the order of the given ids. */
export async function readExportRows(
  knex: Knex,
  ids: string[]
): Promise<ExportRow[]> {
  const columns = EXPORT_COLUMNS.map(
    (column) => `${SOURCES[column] ?? `a.${column}`} as ${column}`
  )
  const { rows } = await knex.raw<{ rows: ExportRow[] }>(
    `select ${columns.join(", ")}
       from unnest(?::text[]) with ordinality as wanted (id, position)
       join esd_asset a on a.id = wanted.id
       join esd_account acc on acc.id = a.account_id
      order by wanted.position`,
    [ids]
  )

  return rows
}
