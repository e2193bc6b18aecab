import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Condition, oneOf } from "./condition"
import { findByLastFive } from "./find-by-last-five"
import { findSkusLike } from "./find-skus"
import { parseSearch } from "./parse-search"

/**
 * The condition of a text search. Each of its parts has an index. SKUs and keys
 * are looked up first: PostgreSQL chooses a plan by how much it expects to find,
 * which of values it can tell, and of an expression it cannot.
 *
 * @throws MedusaError `invalid_data` for a whole product key.
 */
export async function searchCondition(
  knex: Knex,
  text: string
): Promise<Condition> {
  const { orderNumber, email, sku, lastFive } = parseSearch(text)
  const [skus, ids] = await Promise.all([
    sku === null ? [] : findSkusLike(knex, sku),
    lastFive === null ? [] : findByLastFive(knex, lastFive),
  ])
  const parts: Condition[] = []

  if (orderNumber !== null) {
    parts.push({ sql: "a.order_display_id = ?", bindings: [orderNumber] })
  }

  if (email !== null) {
    parts.push({
      sql: "lower(a.delivery_email) like lower(?)",
      bindings: [email],
    })
  }

  if (skus.length) {
    parts.push({ sql: "a.sku = any(?)", bindings: [skus] })
  }

  if (ids.length) {
    parts.push({ sql: "a.id = any(?)", bindings: [ids] })
  }

  return oneOf(parts)
}
