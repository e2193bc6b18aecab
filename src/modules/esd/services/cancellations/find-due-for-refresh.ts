import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AcceptedLicence } from "../actions/accepted-licence"
import type { WaitingPage } from "../reconciliation/pages"
import { dueWindows } from "./due-windows"

const PAGE = 1000

/**
 * Licences that were bought at those hours whose turn it is, page by page: with
 * a key that nobody uses yet, not cancelled, and with a connection to ask over.
 */
export async function* findDueForRefresh(
  knex: Knex,
  until: Date,
  connectionIds: string[]
): WaitingPage<AcceptedLicence> {
  const {
    rows: [{ oldest }],
  } = await knex.raw<{ rows: Array<{ oldest: Date | null }> }>(
    "select min(purchased_at) as oldest from esd_asset"
  )

  for (const hour of dueWindows(until, oldest ?? until)) {
    for (let after = ""; ;) {
      const rows: AcceptedLicence[] = await knex("esd_asset")
        .select("id", "connection_id")
        .where("purchased_at", ">=", hour.from)
        .where("purchased_at", "<", hour.to)
        .where("id", ">", after)
        .where({ sync_status: "synchronized", token_status: "activated" })
        .whereNot({ status: "cancelled" })
        .whereIn("connection_id", connectionIds)
        .orderBy("id")
        .limit(PAGE)

      if (rows.length) {
        yield rows
      }

      if (rows.length < PAGE) {
        break
      }

      after = rows[rows.length - 1].id
    }
  }
}
