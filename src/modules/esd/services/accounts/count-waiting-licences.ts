import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { waitingLicences } from "./find-waiting-licences"

/** How many licences wait for an account. */
export async function countWaitingLicences(
  knex: Knex,
  accountId: string
): Promise<number> {
  const [{ count }] = await waitingLicences(knex, accountId).count({
    count: "*",
  })

  return Number(count)
}
