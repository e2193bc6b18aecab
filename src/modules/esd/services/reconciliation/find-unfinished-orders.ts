import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOOK_BACK_DAYS } from "./look-back-days"

/** Orders that did not come to their end, by what they still need. */
export type UnfinishedOrders = {
  /** Licences without an invoice. */
  uninvoiced: string[]
  /** Licences that wait for a payment, which may have arrived unseen. */
  unpaid: string[]
  /** All keys are there, the fulfilment is not marked delivered. */
  deliver: string[]
}

type Row = { order_id: string } & Record<keyof UnfinishedOrders, boolean>

/** Finds orders with licences that have been unfinished for `olderThanMs`. */
export async function findUnfinishedOrders(
  knex: Knex,
  olderThanMs: number
): Promise<UnfinishedOrders> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select order_id,
            bool_or(invoice_id is null) as uninvoiced,
            bool_or(status = 'active' and sync_status = 'unsynchronized'
              and sync_reason is not distinct from 'awaiting_payment')
              as unpaid,
            bool_and(sync_status = 'synchronized') as deliver
       from esd_asset
      where deleted_at is null
        and delivered_at is null
        and status <> 'cancelled'
        and created_at < now() - ? * interval '1 millisecond'
        and created_at > now() - ${LOOK_BACK_DAYS} * interval '1 day'
      group by order_id`,
    [olderThanMs]
  )
  const ordersThat = (need: keyof UnfinishedOrders) =>
    rows.filter((row) => row[need]).map((row) => row.order_id)

  return {
    uninvoiced: ordersThat("uninvoiced"),
    unpaid: ordersThat("unpaid"),
    deliver: ordersThat("deliver"),
  }
}
