import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { takeTurn } from "../store-limits/take-turn"
import { findNewFailures } from "./find-new-failures"
import { insertNotices } from "./insert-notices"

/**
 * Writes an e-mail to staff for each reason that licences have failed for since
 * the last one about it, at most one for each reason in an hour. Processes that
 * look at the same time take turns, so that none is told twice.
 *
 * @param settleMs age from which a failure is counted: statements that began
 * earlier have ended by then, so that none is missed
 * @returns ids of the new notices
 */
export function reportFailures(
  knex: Knex,
  settleMs: number
): Promise<string[]> {
  return knex.transaction(async (transaction) => {
    await takeTurn(transaction, "e-mails about failures")
    const failures = await findNewFailures(transaction, settleMs)

    return insertNotices(
      transaction,
      failures.map(({ asset_id, ...details }) => ({
        event: "staff_failure",
        recipient: "staff",
        subject_id: `${details.reason}:${details.until}`,
        asset_id,
        details,
      }))
    )
  })
}
