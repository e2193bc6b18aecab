import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Work that waits although nothing holds it, in pages. */
export type WaitingPage<Row> = AsyncGenerator<Row[], void, undefined>

type Selection = {
  /** A query of rows `a` with their ids, as far as its conditions. */
  select: string
  bindings: string[][]
}

const PAGE = 1000

/** Reads what has not changed for `olderThanMs`, page by page, so that memory stays flat. */
export async function* pages<Row extends { id: string }>(
  knex: Knex,
  { select, bindings }: Selection,
  olderThanMs: number
): WaitingPage<Row> {
  for (let after = ""; ;) {
    const { rows } = await knex.raw<{ rows: Row[] }>(
      `${select}
         and a.updated_at < now() - ? * interval '1 millisecond'
         and a.id > ?
       order by a.id
       limit ${PAGE}`,
      [...bindings, olderThanMs, after]
    )

    if (rows.length) {
      yield rows
    }

    if (rows.length < PAGE) {
      return
    }

    after = rows[rows.length - 1].id
  }
}
