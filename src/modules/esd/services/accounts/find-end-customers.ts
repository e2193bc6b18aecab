import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What a cart shows of an end customer. */
export type NamedEndCustomer = {
  id: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  email: string
}

/** Those of the accounts that are end customers of this customer. */
export async function findEndCustomers(
  knex: Knex,
  customer_id: string,
  ids: string[]
): Promise<NamedEndCustomer[]> {
  if (!ids.length) {
    return []
  }

  return knex("esd_account as own")
    .select(
      "own.id",
      "own.company_name",
      "own.first_name",
      "own.last_name",
      "own.email"
    )
    .join("esd_account as reseller", "reseller.id", "own.reseller_account_id")
    .where({
      "own.role": "user",
      "own.deleted_at": null,
      "reseller.role": "reseller",
      "reseller.customer_id": customer_id,
      "reseller.deleted_at": null,
    })
    .whereRaw("own.id = any(?)", [ids])
}
