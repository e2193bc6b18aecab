import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTED_UP_TO } from "./counted-up-to"

/** The licences that failed for the same reason. */
export type FailureGroup = {
  /** The vendor's error code. */
  sync_reason: string
  count: number
  oldest_purchased_at: Date
  /** What one of them, the latest, was refused with. */
  sync_error: string | null
}

/** The failed licences by reason, the largest group first. */
export type FailureSummary = {
  failures: FailureGroup[]
  /** Whether all failed licences were looked at, or only the first ordered ones. */
  failures_are_exact: boolean
}

/** Groups the failed licences that could be tried again. */
export async function summarizeFailures(knex: Knex): Promise<FailureSummary> {
  const { rows } = await knex.raw<{ rows: FailureGroup[] }>(
    `select coalesce(sync_reason, 'unknown') as sync_reason,
            count(*)::int as count,
            min(purchased_at) as oldest_purchased_at,
            (array_agg(sync_error order by updated_at desc)
              filter (where sync_error is not null))[1] as sync_error
       from (select sync_reason, purchased_at, sync_error, updated_at
               from esd_asset
              where sync_status = 'failed' and status = 'active'
                and deleted_at is null
              order by purchased_at limit ?) failed
      group by 1 order by 2 desc, 1`,
    [COUNTED_UP_TO + 1]
  )
  const total = rows.reduce((sum, { count }) => sum + count, 0)

  return { failures: rows, failures_are_exact: total <= COUNTED_UP_TO }
}
