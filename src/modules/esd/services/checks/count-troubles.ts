import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  type Counted,
  COUNTED_UP_TO,
  countedUpTo,
} from "../overview/counted-up-to"

/** Licences that somebody should look at. */
export type Troubles = {
  /** In the queue, and nothing has happened to them for so long. */
  stuck: Counted
  failed: Counted
  /** With a key for so long and no e-mail, or the mail server refused it. */
  unsent: Counted
}

type Trouble = keyof Troubles

/** Each begins with the words of an index that holds few licences. */
const AGO = "now() - :olderThanMs * interval '1 millisecond'"
const STUCK = `select from esd_asset
  where sync_status = 'unsynchronized' and status = 'active'
    and deleted_at is null
    and coalesce(sync_reason, 'queued') = 'queued' and updated_at < ${AGO}`
const FAILED = `select from esd_asset
  where sync_status = 'failed' and status = 'active' and deleted_at is null`
const UNSENT = `(select from esd_asset
  where sync_status = 'synchronized' and email_status = 'pending'
    and deleted_at is null and status <> 'cancelled'
    and (email_error is not null or updated_at < ${AGO})
  limit :most)
  union all
  (select from esd_asset
  where email_status = 'failed' and deleted_at is null
    and sync_status = 'synchronized' and status <> 'cancelled' limit :most)`

/** Counts the licences that are not where they should be by now. */
export async function countTroubles(
  knex: Knex,
  olderThanMs: number
): Promise<Troubles> {
  const { rows } = await knex.raw<{ rows: [Record<Trouble, number>] }>(
    `select ${count(STUCK)} as stuck, ${count(FAILED)} as failed,
            ${count(`select from (${UNSENT}) u`)} as unsent`,
    { olderThanMs, most: COUNTED_UP_TO + 1 }
  )
  const [{ stuck, failed, unsent }] = rows

  return {
    stuck: countedUpTo(stuck),
    failed: countedUpTo(failed),
    unsent: countedUpTo(unsent),
  }
}

function count(select: string): string {
  return `(select count(*)::int from (${select} limit :most) counted)`
}
