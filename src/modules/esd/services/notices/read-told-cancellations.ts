import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A cancellation and its licence as an e-mail tells of them. */
export type ToldCancellation = {
  id: string
  comment: string | null
  decision_comment: string | null
  requested_by_type: "system" | "user" | "customer"
  /** Stable code of why it was refused. */
  reason: string | null
  /** The same in a sentence for staff. */
  error: string | null
  credit_note_id: string | null
  product_title: string
  sku: string
  /** All but the last five characters hidden. */
  display_key: string | null
  unit_index: number
  unit_count: number
  locale: string
}

/** Reads what is to be told of cancellations, in the order of their licences. */
export async function readToldCancellations(
  knex: Knex,
  ids: string[]
): Promise<ToldCancellation[]> {
  const { rows } = await knex.raw<{ rows: ToldCancellation[] }>(
    `select c.id, c.comment, c.decision_comment, c.requested_by_type,
            case when c.status = 'refused' then c.reason end as reason,
            case when c.status = 'refused' then c.error end as error,
            c.credit_note_id, a.product_title, a.sku, a.display_key,
            a.unit_index::int as unit_index, a.unit_count::int as unit_count,
            a.locale
       from esd_cancellation c
       join esd_asset a on a.id = c.asset_id
      where c.id = any(?)
      order by a.line_item_id, a.unit_index, c.id`,
    [ids]
  )

  return rows
}
