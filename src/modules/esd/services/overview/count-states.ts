import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTED_UP_TO, countedUpTo } from "./counted-up-to"

/** How many licences are in each state, and whether each number is exact. */
export type StateCounts = {
  /** Not cancelled and not about to be. */
  active: number
  active_is_exact: boolean
  /** With a key, the cancelled ones included. */
  synchronized: number
  synchronized_is_exact: boolean
  /** Active, without a key yet. */
  waiting: number
  waiting_is_exact: boolean
  /** Active, and not bought again by themselves. */
  failed: number
  failed_is_exact: boolean
  /** With a key, not cancelled, and their e-mail is not out. */
  unsent: number
  unsent_is_exact: boolean
  cancellation_requested: number
  cancellation_requested_is_exact: boolean
}

type Counted = {
  total: number
  estimate: number
  inactive: number
  keyless: number
  active_share: number | null
  synchronized_share: number | null
  waiting: number
  failed: number
  unsent: number
  cancellation_requested: number
}

/** States that few licences have: each has an index with nothing else in it. */
const FEW = {
  inactive: "status <> 'active'",
  keyless: "sync_status <> 'synchronized'",
  waiting: "sync_status = 'unsynchronized' and status = 'active'",
  failed: "sync_status = 'failed' and status = 'active'",
  cancellation_requested: "status = 'cancellation_requested'",
}

/**
 * Two searches, because each of the two states has an index of its own. What has
 * just got its key, or was just asked for again, is on its way.
 */
const UNSENT = `
  (select from esd_asset where deleted_at is null
     and sync_status = 'synchronized' and email_status = 'pending'
     and status <> 'cancelled'
     and (email_error is not null or updated_at < now() - interval '2 minutes')
     limit :most)
  union all
  (select from esd_asset where deleted_at is null
     and email_status = 'failed' and sync_status = 'synchronized'
     and status <> 'cancelled' limit :most)`

/**
 * Counts licences by state. What nearly all of them are is worked out from what
 * few are and from how many there are at all, which PostgreSQL knows roughly;
 * where the others are many, too, from its statistics.
 */
export async function countStates(knex: Knex): Promise<StateCounts> {
  const few = Object.entries(FEW).map(([name, condition]) =>
    count(
      name,
      `select from esd_asset where ${condition} and deleted_at is null limit :most`
    )
  )
  const { rows } = await knex.raw<{ rows: [Counted] }>(
    `select ${few.join(", ")}, ${count("unsent", `select from (${UNSENT}) u limit :most`)},
            ${count("total", "select from esd_asset limit :most")},
            (select greatest(reltuples, 0)::int8::int from pg_class
              where oid = 'esd_asset'::regclass) as estimate,
            ${share("status", "active")},
            ${share("sync_status", "synchronized")}`,
    { most: COUNTED_UP_TO + 1 }
  )

  return toStateCounts(rows[0])
}

function count(name: string, select: string): string {
  return `(select count(*)::int from (${select}) counted) as ${name}`
}

/** Which part of all licences is in a state, as PostgreSQL's statistics have it. */
function share(column: string, state: string): string {
  return `(select most_common_freqs[array_position(most_common_vals::text::text[], '${state}')]
             from pg_stats
            where schemaname = current_schema() and tablename = 'esd_asset'
              and attname = '${column}') as ${state}_share`
}

function toStateCounts(counted: Counted): StateCounts {
  const total = countedUpTo(counted.total)
  const all = total.isExact
    ? total.count
    : Math.max(counted.total, counted.estimate)
  const few = (name: keyof typeof FEW | "unsent") => countedUpTo(counted[name])
  const most = (others: ReturnType<typeof few>, share: number | null) =>
    others.isExact || share === null
      ? { count: all - others.count, isExact: total.isExact && others.isExact }
      : { count: Math.round(all * share), isExact: false }
  const active = most(few("inactive"), counted.active_share)
  const synchronized = most(few("keyless"), counted.synchronized_share)
  const { waiting, failed, unsent, cancellation_requested } = {
    waiting: few("waiting"),
    failed: few("failed"),
    unsent: few("unsent"),
    cancellation_requested: few("cancellation_requested"),
  }

  return {
    active: active.count,
    active_is_exact: active.isExact,
    synchronized: synchronized.count,
    synchronized_is_exact: synchronized.isExact,
    waiting: waiting.count,
    waiting_is_exact: waiting.isExact,
    failed: failed.count,
    failed_is_exact: failed.isExact,
    unsent: unsent.count,
    unsent_is_exact: unsent.isExact,
    cancellation_requested: cancellation_requested.count,
    cancellation_requested_is_exact: cancellation_requested.isExact,
  }
}
