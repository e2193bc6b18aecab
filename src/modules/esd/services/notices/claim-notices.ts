import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EsdNoticeEvent } from "../../../../types"

/** Notices that one worker has for itself until the lease runs out, and that one e-mail tells of. */
export type NoticeClaim = {
  ids: string[]
  event: EsdNoticeEvent
  order_id: string | null
  asset_id: string | null
  /** Ids of the cancellations that it is about. */
  cancellation_ids: string[]
  details: Record<string, string | number | null> | null
  attempts: number
  /** Names the e-mail, the same for every try. */
  sending: string
  /** Names this claim; only its holder may say what became of the e-mail. */
  claim: string
}

type Row = Omit<NoticeClaim, "ids" | "cancellation_ids" | "sending"> & {
  id: string
  subject_id: string
  sent_with: string
}

/**
 * Takes an unsent notice for one try, and with it those of the same order that
 * tell the same person of the same thing, so that an order of many licences is
 * one e-mail. Who was told together once stays together: each try is the same
 * e-mail, under the same Message-ID.
 *
 * @returns null when there is nothing to send or another worker has it.
 */
export async function claimNotices(
  knex: Knex,
  id: string,
  leaseMs: number
): Promise<NoticeClaim | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with chosen as (
       select id, event, recipient, order_id, sent_with,
              details->>'change' as change
         from esd_notice
        where id = ?
     ), together as (
       select n.id
         from esd_notice n
         join chosen c
           on n.id = c.id
           or (n.event = c.event and n.recipient = c.recipient
             and n.order_id = c.order_id
             and n.details->>'change' is not distinct from c.change)
        where n.status = 'pending' and n.deleted_at is null
          and n.sent_with is not distinct from c.sent_with
          and (n.claimed_until is null or n.claimed_until < now())
        order by n.id
          for update of n
     )
     update esd_notice n
        set claimed_until = now() + ? * interval '1 millisecond',
            sent_with = coalesce(n.sent_with, (select min(id) from together)),
            attempts = n.attempts + 1, updated_at = now()
       from together t
      where n.id = t.id
     returning n.id, n.event, n.subject_id, n.order_id, n.asset_id, n.details,
               n.attempts::int as attempts, n.sent_with,
               n.claimed_until::text as claim`,
    [id, leaseMs]
  )

  // Taken by somebody else in between, who tells of this one too.
  if (!rows.some((row) => row.id === id)) {
    return null
  }

  const [{ id: _, subject_id: __, sent_with, ...first }] = rows

  return {
    ...first,
    ids: rows.map((row) => row.id).sort(),
    cancellation_ids: rows.map(({ subject_id }) => subject_id.split(":")[0]),
    attempts: Math.max(...rows.map(({ attempts }) => attempts)),
    sending: sent_with,
  }
}
