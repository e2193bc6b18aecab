import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { BATCH_WAIT_MS } from "./batch-wait-ms"

/** Licences that were cancelled together and came back. */
export type ReturnedBatch = {
  batch_id: string
  asset_ids: string[]
  /** How long they still wait for the others of their batch; 0 when nothing holds them up. */
  wait_ms: number
}

/** The returned cancellations of an order that are not completed, by batch. */
export async function findReturned(
  knex: Knex,
  orderId: string
): Promise<ReturnedBatch[]> {
  const { rows } = await knex.raw<{ rows: ReturnedBatch[] }>(
    `select batch_id,
            array_agg(asset_id order by asset_id) as asset_ids,
            case when exists (
              select 1 from esd_cancellation open
               where open.order_id = ?
                 and open.batch_id = returned.batch_id
                 and open.status = 'accepted'
            ) then ceil(greatest(0, ? - 1000 * extract(
              epoch from now() - min(returned_at))))::int
            else 0 end as wait_ms
       from esd_cancellation returned
      where order_id = ?
        and status = 'returned'
        and deleted_at is null
      group by batch_id
      order by min(returned_at), batch_id`,
    [orderId, BATCH_WAIT_MS, orderId]
  )

  return rows
}
