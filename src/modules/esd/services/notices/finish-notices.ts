import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NoticeClaim } from "./claim-notices"

/** What became of one try; `pending` is tried again. */
export type NoticeEnd = {
  status: "pending" | "sent" | "failed" | "suppressed"
  /** Why it was not sent, in a sentence for staff. */
  error?: string
}

/** Gives notices back after a try. */
export async function finishNotices(
  knex: Knex,
  { ids, claim }: Pick<NoticeClaim, "ids" | "claim">,
  { status, error }: NoticeEnd
): Promise<void> {
  await knex.raw(
    `update esd_notice
        set status = ?, error = ?,
            sent_at = case when ? then now() else sent_at end,
            claimed_until = null, updated_at = now()
      where id = any(?) and status = 'pending'
        and claimed_until = ?::timestamptz`,
    [status, error ?? null, status === "sent", ids, claim]
  )
}
