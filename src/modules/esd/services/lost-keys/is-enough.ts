import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** So many times the limit, a working link of any order is enough. */
const CEILING = 10

const WORKS = `used_at is null and expires_at > now()
  and (answered_at is null or sent_at is not null)`

type Request = {
  id: string
  email_hash: string
  order_id: string
  /** Links that one e-mail address gets in an hour. */
  perHour: number
}

/**
 * Whether an e-mail address got links enough. Counted are other requests that
 * an order was found for, so no guess uses anything up. Where none of the
 * order's links works any more, there was not enough: a stranger who knows
 * order number and address cannot keep the owner from the keys. Of an address
 * with very many orders, any of them counts at last, so that nobody can fill its
 * mailbox by counting through their numbers.
 */
export async function isEnough(
  knex: Knex,
  { id, email_hash, order_id, perHour }: Request
): Promise<boolean> {
  const { rows } = await knex.raw<{
    rows: Array<{ others: number; works: boolean | null; any: boolean | null }>
  }>(
    `select count(*)::int as others,
            bool_or(order_id = ? and ${WORKS}) as works,
            bool_or(${WORKS}) as any
       from esd_lost_key_request
      where email_hash = ? and id <> ? and order_id is not null
        and created_at > now() - interval '1 hour'`,
    [order_id, email_hash, id]
  )
  const [{ others, works, any }] = rows

  return (
    (others >= perHour && works === true) ||
    (others >= CEILING * perHour && any === true)
  )
}
