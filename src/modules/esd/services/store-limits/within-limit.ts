import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import type { LedgerAction } from "../ledger/ledger"
import { takeTurn } from "./take-turn"
import { TooManyRequestsError } from "./too-many-requests"

type Limit = {
  actor: Actor
  /** What is counted; `act` adds an entry of it to the ledger. */
  action: LedgerAction
  perHour: number
  /** What happened too often, as the beginning of a sentence. */
  what: string
}

/**
 * Lets a customer do something that the ledger records, unless the last hour
 * has enough of it. Staff and the plugin itself have no limit. What somebody
 * saw by a lost-key link without a login does not count.
 *
 * @throws TooManyRequestsError
 */
export async function withinLimit<Result>(
  knex: Knex,
  limit: Limit,
  act: (knex: Knex) => Promise<Result>
): Promise<Result> {
  if (limit.actor.type !== "customer") {
    return act(knex)
  }

  // Who has enough already keeps no connection waiting for a turn.
  await refuseTooMany(knex, limit)

  return knex.transaction(async (transaction) => {
    await takeTurn(transaction, `customer ${limit.actor.id}`)
    await refuseTooMany(transaction, limit)

    return act(transaction)
  })
}

async function refuseTooMany(knex: Knex, limit: Limit): Promise<void> {
  const seconds = await secondsToWait(knex, limit)

  if (seconds !== null) {
    throw new TooManyRequestsError(limit.what, seconds)
  }
}

/** When the oldest of the entries that fill the limit is an hour old; null when they do not fill it. */
async function secondsToWait(
  knex: Knex,
  { actor, action, perHour }: Limit
): Promise<number | null> {
  const { rows } = await knex.raw<{ rows: Array<{ seconds: number }> }>(
    `select ceil(extract(epoch from
              created_at + interval '1 hour' - clock_timestamp()))::int as seconds
       from esd_ledger_entry
      where actor_type = 'customer'
        and actor_id = ?
        and action = ?
        and created_at > now() - interval '1 hour'
        and details->>'lost_key_request_id' is null
        and deleted_at is null
      order by created_at desc
      limit 1 offset ?`,
    [actor.id, action, perHour - 1]
  )

  return rows.length ? Math.max(1, rows[0].seconds) : null
}
