import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberRawValue } from "@medusajs/framework/types"
import type {
  CreditedInvoice,
  IssuedInvoice,
  IssuedInvoiceItem,
} from "../types"

type Raw<Row, Amounts extends string> = Omit<Row, Amounts> & {
  [Amount in Amounts as `raw_${Amount}`]: BigNumberRawValue
}

type InvoiceRow = Raw<
  Omit<IssuedInvoice, "items" | "credited_invoice">,
  "subtotal" | "tax_total" | "total"
>

type ItemRow = Raw<
  Omit<IssuedInvoiceItem, "tax_rate">,
  "amount" | "tax_amount"
> & { raw_tax_rate: BigNumberRawValue | null }

/** Reads a document with its items in their order, every amount to the last digit. */
export async function findIssuedInvoice(
  sql: Knex,
  by: { id: string } | { idempotency_key: string }
): Promise<IssuedInvoice | null> {
  const invoice = await sql("esd_invoice")
    .where(by)
    .first<InvoiceRow | undefined>(
      "id",
      "type",
      "number",
      "credited_invoice_id",
      "order_id",
      "order_display_id",
      "customer_id",
      "bill_to",
      "seller",
      "currency_code",
      "locale",
      "time_zone",
      "raw_subtotal",
      "raw_tax_total",
      "raw_total",
      "item_count",
      "issued_at"
    )

  if (!invoice) {
    return null
  }

  const items = await sql("esd_invoice_item")
    .where({ invoice_id: invoice.id })
    .orderBy("position")
    .select<ItemRow[]>(
      "id",
      "position",
      "asset_id",
      "line_item_id",
      "sku",
      "title",
      "raw_amount",
      "raw_tax_amount",
      "raw_tax_rate",
      "credited_item_id"
    )

  const credited = invoice.credited_invoice_id
    ? await sql("esd_invoice")
        .where({ id: invoice.credited_invoice_id })
        .first<CreditedInvoice>("id", "number", "issued_at")
    : null
  const { raw_subtotal, raw_tax_total, raw_total, ...rest } = invoice

  return {
    ...rest,
    credited_invoice: credited,
    subtotal: String(raw_subtotal.value),
    tax_total: String(raw_tax_total.value),
    total: String(raw_total.value),
    items: items.map(toItem),
  }
}

function toItem({
  raw_amount,
  raw_tax_amount,
  raw_tax_rate,
  ...rest
}: ItemRow): IssuedInvoiceItem {
  return {
    ...rest,
    amount: String(raw_amount.value),
    tax_amount: String(raw_tax_amount.value),
    tax_rate: raw_tax_rate && String(raw_tax_rate.value),
  }
}
