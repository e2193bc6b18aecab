import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A licence that failed, as an e-mail to staff names it. */
export type FailedLicence = {
  order_display_id: number
  product_title: string
  sku: string
}

/** Reads the licence that an e-mail about failures gives as an example. */
export async function readFailedLicence(
  knex: Knex,
  assetId: string | null
): Promise<FailedLicence | null> {
  const { rows } = await knex.raw<{ rows: FailedLicence[] }>(
    `select order_display_id::int as order_display_id, product_title, sku
       from esd_asset
      where id = ?`,
    [assetId]
  )

  return rows[0] ?? null
}
