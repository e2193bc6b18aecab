import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EsdNoticeEvent } from "../../../../types"
import { newId } from "../../lib/new-id"

/** An e-mail to come about something that happened. */
export type NewNotice = {
  event: EsdNoticeEvent
  recipient: "customer" | "staff"
  /** What happened, e.g. a cancellation's id: it is told once for each event and recipient. */
  subject_id: string
  order_id?: string | null
  asset_id?: string | null
  /** What the e-mail says besides. Never a key or a link that opens one. */
  details?: Record<string, string | number | null>
}

/**
 * Writes the e-mails that something is to be told by, in the transaction that
 * makes it happen, so that none is forgotten and none is told of what was
 * undone. What was told before, or is about to be, stays as it is. Whoever
 * calls it asks for a job for each afterwards; the reconcile job finds what
 * nobody asked for.
 *
 * @returns ids of the new ones, in the given order
 */
export async function insertNotices(
  knex: Knex | Knex.Transaction,
  notices: NewNotice[]
): Promise<string[]> {
  if (!notices.length) {
    return []
  }

  const { rows } = await knex.raw<{ rows: Array<{ id: string }> }>(
    `insert into esd_notice
       (id, event, recipient, subject_id, order_id, asset_id, details)
     select n.id, n.event, n.recipient, n.subject_id, n.order_id, n.asset_id,
            n.details
       from jsonb_to_recordset(?::jsonb)
         as n (id text, event text, recipient text, subject_id text,
               order_id text, asset_id text, details jsonb)
      order by n.subject_id, n.event, n.recipient
         on conflict (subject_id, event, recipient) do nothing
     returning id`,
    [
      JSON.stringify(
        notices.map((notice) => ({ id: newId("esdnot"), ...notice }))
      ),
    ]
  )

  return rows.map(({ id }) => id).sort()
}
