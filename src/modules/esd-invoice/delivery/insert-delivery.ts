import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Notes, with the document itself, that its e-mail is to be sent. */
export async function insertDelivery(
  sql: Knex,
  invoice_id: string
): Promise<void> {
  await sql("esd_invoice_delivery").insert({
    id: generateEntityId(undefined, "esdinvdel"),
    invoice_id,
  })
}
