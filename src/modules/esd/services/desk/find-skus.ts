import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** SKUs of the ESD products with an id. A licence has that of its ESD product. */
export function findSkusOf(knex: Knex, productIds: string[]) {
  return knex("esd_product")
    .distinct<Array<{ sku: string }>>("sku")
    .whereIn("id", productIds)
    .pluck("sku")
}

/** SKUs that begin with a text, in any case. The catalogue is small, so it is read in place of the licences. */
export async function findSkusLike(
  knex: Knex,
  pattern: string
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: Array<{ sku: string }> }>(
    `select distinct sku from esd_product where sku ilike ?`,
    [pattern]
  )

  return rows.map(({ sku }) => sku)
}
