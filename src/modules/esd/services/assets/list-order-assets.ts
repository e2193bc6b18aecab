import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderAsset } from "../../types"

/** Reads the licences of an order by line and unit. */
export async function listOrderAssets(
  knex: Knex,
  orderId: string
): Promise<OrderAsset[]> {
  const { rows } = await knex.raw<{ rows: OrderAsset[] }>(
    `select id, line_item_id, unit_index::int as unit_index, connection_id, sku,
            product_title, customer_id, status, sync_status, sync_reason,
            invoice_id,
            raw_amount->>'value' as amount,
            raw_tax_amount->>'value' as tax_amount
       from esd_asset
      where order_id = ? and deleted_at is null
      order by line_item_id, unit_index`,
    [orderId]
  )

  return rows
}
