import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  EsdCancellationResponse,
  EsdCancellationStatus,
} from "../../../../types"
import type { ReturnableLicence } from "./judge-returnable"

/** The latest attempt to cancel a licence, with dates as they are. */
export type LatestCancellation = Omit<
  EsdCancellationResponse,
  "requested_at" | "decided_at" | "returned_at"
> & {
  requested_at: Date
  decided_at: Date | null
  returned_at: Date | null
}

/** What is to be known of licences to say whether and how far they are given back. */
export type ReturnFacts = {
  licence: ReturnableLicence & { id: string; connection_id: string }
  cancellation: LatestCancellation | null
}

type Row = ReturnFacts["licence"] & {
  cancellation_id: string | null
  order_id: string
  cancellation_status: EsdCancellationStatus
} & Omit<LatestCancellation, "id" | "asset_id" | "order_id" | "status">

/** Reads what licences' return depends on, and the latest attempt of each, in one statement. */
export async function readReturnFacts(
  knex: Knex,
  assetIds: string[]
): Promise<ReturnFacts[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select a.id, a.connection_id, a.order_id, a.status, a.sync_status,
            a.token_status, a.is_returnable,
            coalesce(a.purchase_called_at, a.synchronized_at, a.purchased_at)
              as bought_at,
            c.*
       from esd_asset a
       left join lateral (
         select c.id as cancellation_id, c.status as cancellation_status,
                c.comment, c.requested_by_type, c.requested_at,
                c.decision_comment, c.decided_at, c.returned_at,
                case when c.status = 'refused' then c.reason end as reason,
                c.credit_note_id
           from esd_cancellation c
          where c.asset_id = a.id
          order by c.requested_at desc, c.id desc
          limit 1
       ) c on true
      where a.id = any(?)`,
    [assetIds]
  )

  return rows.map(toFacts)
}

function toFacts(row: Row): ReturnFacts {
  const { id, connection_id, status, sync_status, token_status } = row

  return {
    licence: {
      id,
      connection_id,
      status,
      sync_status,
      token_status,
      is_returnable: row.is_returnable,
      bought_at: row.bought_at,
    },
    cancellation: row.cancellation_id === null ? null : toCancellation(row),
  }
}

function toCancellation(row: Row): LatestCancellation {
  return {
    id: row.cancellation_id ?? "",
    asset_id: row.id,
    order_id: row.order_id,
    status: row.cancellation_status,
    comment: row.comment,
    requested_by_type: row.requested_by_type,
    requested_at: row.requested_at,
    decision_comment: row.decision_comment,
    decided_at: row.decided_at,
    reason: row.reason,
    returned_at: row.returned_at,
    credit_note_id: row.credit_note_id,
  }
}
