import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTED_UP_TO, countedUpTo } from "../overview/counted-up-to"

/** Licences that failed for the same reason and that nobody was told of. */
export type NewFailures = {
  /** The vendor's error code, or one of ours. */
  reason: string
  count: number
  /** 0 where there are more than `count`. */
  is_exact: number
  /** What the latest was refused with, in a sentence for staff. */
  error: string | null
  /** The latest. */
  asset_id: string
  /** Failures up to here are counted. */
  until: string
}

type Row = Omit<NewFailures, "is_exact">

/**
 * Counts the licences that have failed since the last e-mail about their reason,
 * for the reasons that no e-mail of the last hour was about. When a licence
 * failed says its ledger, because `updated_at` changes for other reasons too.
 * Reads the newest failed licences along `IDX_esd_asset_sync_status_purchased`,
 * and the ledger of those alone that changed in the last day.
 */
export async function findNewFailures(
  knex: Knex,
  settleMs: number
): Promise<NewFailures[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with told as (
       select details->>'reason' as reason,
              max((details->>'until')::timestamptz) as until,
              max(created_at) as told_at
         from esd_notice
        where event = 'staff_failure' and deleted_at is null
          and created_at > now() - interval '1 day'
        group by 1
     ), failed as (
       select id, coalesce(sync_reason, 'unknown') as reason, sync_error,
              updated_at
         from esd_asset
        where sync_status = 'failed' and status = 'active'
          and deleted_at is null
        order by purchased_at desc
        limit :most
     ), suspected as (
       select f.*, coalesce(t.until, now() - interval '1 day') as since
         from failed f
         left join told t on t.reason = f.reason
        where f.updated_at > coalesce(t.until, now() - interval '1 day')
          and (t.told_at is null or t.told_at < now() - interval '1 hour')
     ), fresh as (
       select s.*, l.failed_at
         from suspected s
        cross join lateral (
          select max(e.created_at) as failed_at
            from esd_ledger_entry e
           where e.asset_id = s.id and e.action = 'sync_refused'
             and e.deleted_at is null
        ) l
        where l.failed_at > s.since
          and l.failed_at <= now() - :settleMs * interval '1 millisecond'
     )
     select reason, count(*)::int as count,
            (array_agg(sync_error order by failed_at desc))[1] as error,
            (array_agg(id order by failed_at desc))[1] as asset_id,
            to_json(max(now() - :settleMs * interval '1 millisecond'))
              #>> '{}' as until
       from fresh
      group by reason
      order by reason`,
    { most: COUNTED_UP_TO + 1, settleMs }
  )

  return rows.map(({ count, ...failures }) => {
    const counted = countedUpTo(count)

    return {
      ...failures,
      count: counted.count,
      is_exact: Number(counted.isExact),
    }
  })
}
