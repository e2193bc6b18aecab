import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import { LOST_KEY_MINUTES } from "./lost-key-minutes"

type Request = {
  order_display_id: number
  /** Keyed hash of the e-mail address. */
  email_hash: string
}

/**
 * Stores a request for lost keys. Does the same whatever was asked before and
 * whether or not an order matches, so that its time tells neither.
 *
 * @returns its id
 */
export async function requestLostKey(
  knex: Knex,
  { order_display_id, email_hash }: Request
): Promise<string> {
  const id = newId("esdlk")
  await knex.raw(
    `insert into esd_lost_key_request
       (id, order_display_id, email_hash, expires_at)
     values (?, ?, ?, now() + interval '${LOST_KEY_MINUTES} minutes')`,
    [id, order_display_id, email_hash]
  )

  return id
}
