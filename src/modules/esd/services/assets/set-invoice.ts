import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lockInOrder } from "./lock-in-order"

/** Notes on which invoice licences stand. One that stands on another stays there. */
export async function setInvoice(
  knex: Knex,
  assetIds: string[],
  invoiceId: string
): Promise<void> {
  await knex("esd_asset")
    .whereIn(
      "id",
      lockInOrder(knex).whereIn("id", assetIds).whereNull("invoice_id")
    )
    .update({ invoice_id: invoiceId })
}
