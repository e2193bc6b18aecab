import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

/** All that an order's money came to, exact decimals. */
export type OrderMoney = {
  /** What invoices charge and credit notes give back, by licence. */
  charged: Map<string, string>
  credited: Map<string, string>
  notes: Array<{ id: string; number: string; total: string }>
  refunds: Array<{
    credit_note_id: string
    status: string
    method: string
    amount: string
    error: string | null
  }>
  /** Of Medusa's payments. */
  captured: string
  refunded: string
  credit_lines: Array<{ reference_id: string; amount: string }>
  /** How often each thing stands in the ledger. */
  ledger: Record<string, number>
}

/** Reads from PostgreSQL what an order was charged, credited and refunded. */
export async function readOrderMoney(
  container: MedusaContainer,
  orderId: string
): Promise<OrderMoney> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = async <Row>(sql: string): Promise<Row[]> =>
    (await knex.raw(sql, [orderId])).rows
  const items = await read<{ asset_id: string; type: string; gross: string }>(
    `select item.asset_id, invoice.type,
            (item.amount + item.tax_amount)::text as gross
       from esd_invoice_item item
       join esd_invoice invoice on invoice.id = item.invoice_id
      where invoice.order_id = ?`
  )
  const byLicence = (type: string) =>
    new Map(
      items
        .filter((item) => item.type === type)
        .map(({ asset_id, gross }) => [asset_id, plain(gross)])
    )
  const [{ captured, refunded }] = await read<{
    captured: string
    refunded: string
  }>(
    `select coalesce(sum(p.captured), 0)::text as captured,
            coalesce(sum(p.refunded), 0)::text as refunded
       from (select (select sum(amount) from capture
                      where payment_id = payment.id) as captured,
                    (select sum(amount) from refund
                      where payment_id = payment.id and deleted_at is null)
                      as refunded
               from payment
               join order_payment_collection link
                 on link.payment_collection_id = payment.payment_collection_id
              where link.order_id = ?) p`
  )
  const ledger = await read<{ action: string; times: number }>(
    `select action, count(*)::int as times
       from esd_ledger_entry
      where asset_id in (select id from esd_asset where order_id = ?)
      group by action`
  )

  return {
    charged: byLicence("invoice"),
    credited: byLicence("credit_note"),
    notes: (
      await read<OrderMoney["notes"][0]>(
        `select id, number, total::text as total from esd_invoice
          where order_id = ? and type = 'credit_note' order by sequence`
      )
    ).map((note) => ({ ...note, total: plain(note.total) })),
    refunds: (
      await read<OrderMoney["refunds"][0]>(
        `select credit_note_id, status, method, amount::text as amount, error
           from esd_refund where order_id = ? order by id`
      )
    ).map((refund) => ({ ...refund, amount: plain(refund.amount) })),
    captured: plain(captured),
    refunded: plain(refunded),
    credit_lines: (
      await read<OrderMoney["credit_lines"][0]>(
        `select reference_id, amount::text as amount from order_credit_line
          where order_id = ? and reference = 'esd_credit_note'
            and deleted_at is null`
      )
    ).map((line) => ({ ...line, amount: plain(line.amount) })),
    ledger: Object.fromEntries(
      ledger.map(({ action, times }) => [action, times])
    ),
  }
}

/** Adds up exact amounts. */
export function total(amounts: Iterable<string>): string {
  return MathBN.sum(0, ...amounts).toFixed()
}

function plain(amount: string): string {
  return MathBN.convert(amount).toFixed()
}
