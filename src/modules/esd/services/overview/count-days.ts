import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What became by now of the licences that were ordered on one day; each is counted once. */
export type DayCounts = {
  /** In UTC, e.g. `2026-11-23`. */
  day: string
  /** Not cancelled, with a key. */
  synchronized: number
  /** Not cancelled, without a key yet. */
  waiting: number
  /** Not cancelled, and failed. */
  failed: number
  cancelled: number
}

const BETWEEN =
  "purchased_at >= d.start and purchased_at < d.start + interval '1 day'"

/**
 * Counts the licences of given days by outcome. All of a day are counted in the
 * index on `purchased_at` alone (licences are never deleted), and those that
 * are not as they should be in the indexes that hold no others.
 *
 * @param days as `2026-11-23`, in UTC
 */
export async function countDays(
  knex: Knex,
  days: string[]
): Promise<DayCounts[]> {
  const { rows } = await knex.raw<{ rows: DayCounts[] }>(
    `select d.day,
            a.count - c.count - w.count - f.count as synchronized,
            w.count as waiting, f.count as failed, c.count as cancelled
       from (select day, day::timestamp at time zone 'UTC' as start
               from unnest(?::text[]) as day) d,
    lateral (select count(*)::int from esd_asset where ${BETWEEN}) a,
    lateral (select count(*)::int from esd_asset
              where status = 'cancelled' and deleted_at is null
                and ${BETWEEN}) c,
    lateral (${withoutKey("unsynchronized")}) w,
    lateral (${withoutKey("failed")}) f
      order by d.day`,
    [days]
  )

  return rows
}

function withoutKey(state: string): string {
  return `select count(*)::int from esd_asset
           where sync_status = '${state}' and status <> 'cancelled'
             and deleted_at is null and ${BETWEEN}`
}
