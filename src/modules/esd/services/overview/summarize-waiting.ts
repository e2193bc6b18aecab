import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTED_UP_TO } from "./counted-up-to"

/** The licence that waits longest for its key. */
export type OldestWaiting = {
  asset_id: string
  order_id: string
  order_display_id: number
  purchased_at: Date
  sync_reason: string
}

/** The licences without a key yet, by reason, the largest group first. */
export type WaitingSummary = {
  oldest_waiting: OldestWaiting | null
  waiting: Array<{ sync_reason: string; count: number }>
  /** Whether all waiting licences were looked at, or only the first ones. */
  waiting_is_exact: boolean
}

type Row = OldestWaiting & { count: number }

/** Groups the licences that wait. Ids grow with time, so the first ones wait longest. */
export async function summarizeWaiting(knex: Knex): Promise<WaitingSummary> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with waiting as (
       select id as asset_id, order_id, order_display_id, purchased_at,
              coalesce(sync_reason, 'queued') as sync_reason
         from esd_asset
        where sync_status = 'unsynchronized' and status = 'active'
          and deleted_at is null
        order by id limit ?
     )
     select * from (
       select distinct on (sync_reason) *,
              (count(*) over (partition by sync_reason))::int as count
         from waiting
        order by sync_reason, purchased_at, asset_id
     ) oldest
      order by purchased_at, asset_id`,
    [COUNTED_UP_TO + 1]
  )
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const [first] = rows

  return {
    oldest_waiting: first ? toOldest(first) : null,
    waiting: rows
      .map(({ sync_reason, count }) => ({ sync_reason, count }))
      .sort((one, other) => other.count - one.count),
    waiting_is_exact: total <= COUNTED_UP_TO,
  }
}

function toOldest({ count: _, ...oldest }: Row): OldestWaiting {
  return oldest
}
