import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pages, type WaitingPage } from "../reconciliation/pages"

const ACCEPTED = `
  select a.id, licence.connection_id
    from esd_cancellation a
    join esd_asset licence on licence.id = a.asset_id
   where a.deleted_at is null
     and a.status = 'accepted'
     and (a.claimed_until is null or a.claimed_until < now())`

/** A cancellation that nothing seems to be working on. */
export type WaitingReturn = { id: string; connection_id: string }

/** Accepted cancellations that have not changed for `olderThanMs`. */
export function findAccepted(
  knex: Knex,
  olderThanMs: number
): WaitingPage<WaitingReturn> {
  return pages(knex, { select: ACCEPTED, bindings: [] }, olderThanMs)
}
