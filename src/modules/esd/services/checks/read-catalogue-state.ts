import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What is known of a connection's catalogue. */
export type CatalogueState = {
  /** Offerings that can be sold. */
  available: number
  discontinued: number
  /** When an import last changed anything here; null without any offering. */
  changed_at: Date | null
}

/** Looks at what the imports of one connection's catalogue brought. */
export async function readCatalogueState(
  knex: Knex,
  connectionId: string
): Promise<CatalogueState> {
  const { rows } = await knex.raw<{ rows: [CatalogueState] }>(
    `select count(*) filter (where status = 'available')::int as available,
            count(*) filter (where status = 'discontinued')::int as discontinued,
            max(updated_at) as changed_at
       from esd_product
      where connection_id = ? and deleted_at is null`,
    [connectionId]
  )

  return rows[0]
}
