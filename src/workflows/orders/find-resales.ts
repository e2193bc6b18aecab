import type { DetailedLine } from "./find-esd-lines"
import type { OrderToSplit } from "./order-to-split"

/** An end customer that an order names, and the connection to buy on. */
export type Resale = { connection_id: string; end_customer_id: string }

/**
 * The end customers that an order names, each once for a connection. Only a
 * registered customer can be a reseller.
 */
export function findResales(
  order: Pick<OrderToSplit, "customer" | "customer_id">,
  lines: DetailedLine[]
): Resale[] {
  if (!order.customer_id || !order.customer?.has_account) {
    return []
  }

  const resales = new Map<string, Resale>()

  for (const { details, product } of lines) {
    for (const detail of Array.isArray(details) ? details : []) {
      if (detail.for_resale && detail.end_customer_id) {
        const resale = {
          connection_id: product.connection_id,
          end_customer_id: detail.end_customer_id,
        }
        resales.set(resaleKey(resale), resale)
      }
    }
  }

  return [...resales.values()]
}

/** Names an end customer on a connection. */
export function resaleKey({ connection_id, end_customer_id }: Resale): string {
  return `${connection_id} ${end_customer_id}`
}
