import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import { newLedgerId } from "../ledger/ledger"
import type { ChangedCancellation } from "../../cancellation-types"
import type { Said } from "./request-cancellation"

/** Why licences are to be cancelled: staff want it, a customer asked, or their order was canceled. */
export type Acceptance = Said &
  (
    | {
        of: "licences"
        /** Those that can be asked. */
        connectionIds: string[]
      }
    | { of: "requests" }
    | { of: "order" }
  )

const GUARDS = {
  licences: `
    a.status = 'active' and a.token_status is distinct from 'redeemed'
      and (a.connection_id = any(?)
        or a.sync_status <> 'synchronized' and a.purchase_called_at is null)`,
  requests: "a.status = 'cancellation_requested'",
  order: "a.status <> 'cancelled' and a.order_canceled_at is null",
}

/**
 * Decides that licences are cancelled. One that nobody bought is cancelled in
 * the same statement; of one whose purchase may be on its way or was never
 * answered the vendor is asked first what became of it, and one with a key is
 * to be returned. From here on nothing is bought for any of them.
 */
export async function acceptCancellations(
  transaction: Knex.Transaction,
  assetIds: string[],
  acceptance: Acceptance
): Promise<ChangedCancellation[]> {
  const { of, actor, comment } = acceptance
  const { rows } = await transaction.raw<{ rows: ChangedCancellation[] }>(
    `with given as (
       select * from unnest(?::text[], ?::text[], ?::text[])
         as g (id, cancellation_id, ledger_id)
     ), said as (
       select ?::text as actor_type, ?::text as actor_id, ?::text as comment,
              ?::text as batch_id, ?::boolean as is_order
     ), licence as (
       select a.id, a.order_id, a.status, g.cancellation_id, g.ledger_id,
              case when a.sync_status = 'synchronized' then 'bought'
                when a.purchase_called_at is null then 'unbought'
                else 'in_doubt' end as stage
         from esd_asset a
         join given g on g.id = a.id
        where ${GUARDS[of]}
     ), approved as (
       update esd_cancellation c
          set status = case when l.stage = 'unbought' then 'returned'
                else 'accepted' end,
              returned_at = case when l.stage = 'unbought' then now() end,
              batch_id = case when s.is_order then s.batch_id
                else c.batch_id end,
              decision_comment = s.comment, decided_by_type = s.actor_type,
              decided_by_id = s.actor_id, decided_at = now(),
              updated_at = now()
         from licence l, said s
        where c.asset_id = l.id and c.status = 'requested'
          and c.deleted_at is null
       returning c.id, c.asset_id, c.status, c.requested_by_type
     ), created as (
       insert into esd_cancellation
         (id, asset_id, order_id, batch_id, status, comment,
          requested_by_type, requested_by_id, requested_at,
          decided_by_type, decided_by_id, decided_at, returned_at)
       select l.cancellation_id, l.id, l.order_id, s.batch_id,
              case when l.stage = 'unbought' then 'returned'
                else 'accepted' end,
              s.comment, s.actor_type, s.actor_id, clock_timestamp(),
              s.actor_type, s.actor_id, now(),
              case when l.stage = 'unbought' then now() end
         from licence l, said s
        where l.status = 'active'
       returning id, asset_id, status, requested_by_type
     ), begun as (
       select * from approved union all select * from created
     ), changed as (
       update esd_asset a
          set status = case when b.id is null then a.status
                when l.stage = 'unbought' then 'cancelled'
                else 'cancellation_requested' end,
              order_canceled_at = case when s.is_order then now()
                else a.order_canceled_at end,
              sync_status = case when b.id is not null and l.stage = 'in_doubt'
                then 'unsynchronized' else a.sync_status end,
              sync_attempts = case when b.id is not null
                and l.stage = 'in_doubt' then 0 else a.sync_attempts end,
              sync_reason = case when b.id is not null and l.stage = 'in_doubt'
                and a.sync_reason is distinct from 'token_pending'
                then 'outcome_unknown' else a.sync_reason end,
              updated_at = now()
         from licence l
        cross join said s
         left join begun b on b.asset_id = l.id
        where a.id = l.id and (b.id is not null or s.is_order)
       returning b.id, a.id as asset_id, a.order_id, a.connection_id, b.status,
                 b.requested_by_type, a.sync_status, a.email_status,
                 l.ledger_id, l.stage
     ), noted as (
       insert into esd_ledger_entry
         (id, asset_id, action, actor_type, actor_id, details)
       select c.ledger_id, c.asset_id,
              case when c.stage = 'unbought' then 'cancelled'
                when c.stage = 'in_doubt' and s.is_order then 'order_canceled'
                else 'cancellation_accepted' end,
              s.actor_type, s.actor_id, jsonb_strip_nulls(jsonb_build_object(
                'cancellation_id', c.id, 'comment', s.comment))
         from changed c, said s
        where c.id is not null
     )
     select id, asset_id, order_id, connection_id, status, requested_by_type,
            sync_status, email_status
       from changed
      where id is not null
      order by asset_id`,
    [
      assetIds,
      assetIds.map(() => newId("esdcan")),
      assetIds.map(newLedgerId),
      actor.type,
      actor.id,
      comment,
      newId("esdcanb"),
      of === "order",
      ...(of === "licences" ? [acceptance.connectionIds] : []),
    ]
  )

  return rows
}
