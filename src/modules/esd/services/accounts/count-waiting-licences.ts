import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { WAITING } from "./find-waiting-licences"

/** How many licences wait for each of these accounts; an account for which none waits is left out. */
export async function countWaitingLicences(
  knex: Knex,
  accountIds: string[]
): Promise<Map<string, number>> {
  const { rows } = await knex.raw<{
    rows: Array<{ account_id: string; count: number }>
  }>(
    `select party.account_id, count(*)::int as count
       from esd_asset a
      cross join lateral (
        select a.account_id union select a.reseller_account_id) as party
      where ${WAITING}
        and (a.account_id = any(:ids) or a.reseller_account_id = any(:ids))
        and party.account_id = any(:ids)
      group by party.account_id`,
    { ids: accountIds }
  )

  return new Map(rows.map(({ account_id, count }) => [account_id, count]))
}
