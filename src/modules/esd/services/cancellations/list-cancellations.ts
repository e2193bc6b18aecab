import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  AdminEsdCancellationResponse,
  EsdCancellationStatus,
} from "../../../../types"

/** Which cancellations staff want to see. */
export type CancellationFilter = {
  status?: EsdCancellationStatus[]
  order_id?: string[]
  asset_id?: string[]
}

type Page = { limit: number; offset: number }

/** Cancellations with their licences and what became of the money, newest first, and how many there are. */
export async function listCancellations(
  knex: Knex,
  filter: CancellationFilter,
  { limit, offset }: Page
): Promise<{ cancellations: AdminEsdCancellationResponse[]; count: number }> {
  const { sql, bindings } = conditionOf(filter)
  const [{ rows }, { rows: counted }] = await Promise.all([
    knex.raw<{ rows: AdminEsdCancellationResponse[] }>(
      `select c.id, c.asset_id, c.order_id, c.batch_id, c.status, c.comment,
              c.requested_by_type, c.requested_by_id, c.requested_at,
              c.decision_comment, c.decided_by_type, c.decided_by_id,
              c.decided_at,
              case when c.status = 'refused' then c.reason end as reason,
              c.error, c.attempts::int as attempts, c.returned_at,
              c.credit_note_id, c.completed_at,
              a.order_display_id::int as order_display_id, a.customer_id,
              a.product_title, a.sku, a.display_key,
              case when r.id is not null then jsonb_build_object(
                'status', r.status, 'method', r.method, 'amount', r.amount,
                'currency_code', r.currency_code, 'error', r.error)
              end as refund
         from (
           select * from esd_cancellation c
            where ${sql}
            order by c.requested_at desc, c.id desc
            limit ? offset ?
         ) c
         join esd_asset a on a.id = c.asset_id
         left join esd_refund r on r.credit_note_id = c.credit_note_id
        order by c.requested_at desc, c.id desc`,
      [...bindings, limit, offset]
    ),
    knex.raw<{ rows: Array<{ count: number }> }>(
      `select count(*)::int as count from esd_cancellation c where ${sql}`,
      bindings
    ),
  ])

  return { cancellations: rows, count: counted[0].count }
}

function conditionOf(filter: CancellationFilter) {
  const given = (["status", "order_id", "asset_id"] as const).flatMap(
    (column) => {
      const values = filter[column]

      return values ? [{ sql: `c.${column} = any(?)`, values }] : []
    }
  )

  return {
    sql: ["true", ...given.map(({ sql }) => sql)].join(" and "),
    bindings: given.map(({ values }) => values as string[]),
  }
}
