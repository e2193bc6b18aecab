import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LicenceState } from "./why-refused"

/** How licences stand, by their ids; unknown ones are left out. */
export async function readStates(
  knex: Knex,
  ids: string[]
): Promise<Map<string, NonNullable<LicenceState>>> {
  const rows = await knex("esd_asset")
    .select("id", "status", "sync_status", "sync_reason", "email_status")
    .whereIn("id", ids)

  return new Map(rows.map(({ id, ...state }) => [id, state]))
}
