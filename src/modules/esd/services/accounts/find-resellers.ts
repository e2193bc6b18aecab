import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { byConnection } from "./by-connection"

/** A reseller account of a customer. */
export type ResellerAccount = { id: string; connection_id: string }

/**
 * The reseller accounts of a customer in the order of the options' connections.
 * New end customers belong to the first.
 */
export async function findResellers(
  knex: Knex,
  customer_id: string,
  connectionIds: string[]
): Promise<ResellerAccount[]> {
  const accounts: ResellerAccount[] = await knex("esd_account")
    .select("id", "connection_id")
    .where({ customer_id, role: "reseller", deleted_at: null })

  return byConnection(accounts, connectionIds)
}
