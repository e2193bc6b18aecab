import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Orders older than this are left to staff. */
const LOOK_BACK_DAYS = 30

/** Orders that did not come to their end, by what they still need. */
export type UnfinishedOrders = {
  /** No invoice yet, or a payment that may have arrived unseen. */
  split: string[]
  /** All keys are there, the fulfilment is not marked delivered. */
  deliver: string[]
}

/** Finds orders with licences that have been unfinished for `olderThanMs`. */
export async function findUnfinishedOrders(
  knex: Knex,
  olderThanMs: number
): Promise<UnfinishedOrders> {
  const { rows } = await knex.raw<{
    rows: Array<{ order_id: string; split: boolean; deliver: boolean }>
  }>(
    `select order_id,
            bool_or(invoice_id is null or (
              status = 'active' and sync_status = 'unsynchronized'
              and sync_reason is not distinct from 'awaiting_payment'))
              as split,
            bool_and(sync_status = 'synchronized' or status = 'cancelled')
              as deliver
       from esd_asset
      where deleted_at is null
        and delivered_at is null
        and created_at < now() - ? * interval '1 millisecond'
        and created_at > now() - ${LOOK_BACK_DAYS} * interval '1 day'
      group by order_id`,
    [olderThanMs]
  )

  return {
    split: rows.filter((row) => row.split).map((row) => row.order_id),
    deliver: rows.filter((row) => row.deliver).map((row) => row.order_id),
  }
}
