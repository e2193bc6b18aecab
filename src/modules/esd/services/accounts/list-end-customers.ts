import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EndCustomer } from "../../account-types"
import { containsPattern } from "../../lib/contains-pattern"

type Page = { q?: string; offset: number; limit: number }

const COLUMNS = [
  "id",
  "email",
  "company_name",
  "first_name",
  "last_name",
  "phone",
  "country",
  "address",
  "sync_status",
  "created_at",
]

/**
 * The end customers of a reseller by name, one for each e-mail address: where
 * an end customer has accounts on several connections, that of the connection
 * that comes first.
 *
 * @param resellerIds the reseller's accounts, in the order of the connections.
 * @param q words that all have to stand in company, names or e-mail address.
 */
export async function listEndCustomers(
  knex: Knex,
  resellerIds: string[],
  { q, offset, limit }: Page
): Promise<{ end_customers: EndCustomer[]; count: number }> {
  const found = knex
    .from(
      knex("esd_account")
        .distinctOn("email")
        .select(COLUMNS)
        .whereIn("reseller_account_id", resellerIds)
        .whereNull("deleted_at")
        .orderBy("email")
        .orderByRaw("array_position(?::text[], reseller_account_id)", [
          resellerIds,
        ])
        .as("own")
    )
    .modify((query) => {
      for (const word of q?.split(/\s+/) ?? []) {
        query.whereRaw(
          "concat_ws(' ', company_name, first_name, last_name, email) ilike ?",
          [containsPattern(word)]
        )
      }
    })
  const [{ count }] = await found.clone().count({ count: "*" })
  const end_customers = await found
    .clone()
    .select("*")
    .orderByRaw("lower(coalesce(company_name, last_name, email)), id")
    .offset(offset)
    .limit(limit)

  return { end_customers, count: Number(count) }
}
