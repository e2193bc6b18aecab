import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import { takeTurn } from "../store-limits/take-turn"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

type Request = {
  order_display_id: number
  /** Keyed hash of the e-mail address. */
  email_hash: string
  /** Requests for the same order number and e-mail address in an hour. */
  perHour: number
}

type Counts = { same: number; order: number; email: number }

/**
 * How many times as often one of the two may be named with changing others. A
 * stranger who guesses must not use up what the owner may ask for.
 */
const GUESSES = 20

/**
 * Stores a request for lost keys, unless there were enough in the last hour.
 * Does the same whether or not an order matches.
 *
 * @returns its id; null when there were enough.
 */
export async function requestLostKey(
  knex: Knex,
  { order_display_id, email_hash, perHour }: Request
): Promise<string | null> {
  const isEnough = async (on: Knex) => {
    const { same, order, email } = await count(on, order_display_id, email_hash)

    return same >= perHour || Math.max(order, email) >= perHour * GUESSES
  }

  // Who asks too often keeps no connection waiting for its turn.
  if (await isEnough(knex)) {
    return null
  }

  return knex.transaction(async (transaction) => {
    // Always in this order, so that no two wait for each other.
    await takeTurn(transaction, `lost keys of order ${order_display_id}`)
    await takeTurn(transaction, `lost keys of e-mail ${email_hash}`)

    if (await isEnough(transaction)) {
      return null
    }

    const id = newId("esdlk")
    await transaction.raw(
      `insert into esd_lost_key_request
         (id, order_display_id, email_hash, expires_at)
       values (?, ?, ?, now() + interval '${LOST_KEY_MINUTES} minutes')`,
      [id, order_display_id, email_hash]
    )

    return id
  })
}

async function count(
  knex: Knex,
  order_display_id: number,
  email_hash: string
): Promise<Counts> {
  const { rows } = await knex.raw<{ rows: Counts[] }>(
    `select count(*) filter (where r.order_display_id = asked.order_display_id
                            and r.email_hash = asked.email_hash)::int as same,
            count(*) filter (where r.order_display_id
                             = asked.order_display_id)::int as "order",
            count(*) filter (where r.email_hash
                             = asked.email_hash)::int as email
       from esd_lost_key_request r,
            (select ?::int as order_display_id, ?::text as email_hash) asked
      where (r.order_display_id = asked.order_display_id
             or r.email_hash = asked.email_hash)
        and r.created_at > now() - interval '1 hour'`,
    [order_display_id, email_hash]
  )

  return rows[0]
}
