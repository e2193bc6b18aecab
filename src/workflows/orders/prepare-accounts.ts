import type { EnsureAccountInput } from "../../modules/esd/types"
import type { EsdLine } from "./find-esd-lines"
import type { OrderToSplit } from "./order-to-split"

/** The buyer as an end customer of each connection that the order buys from. */
export function prepareAccounts(
  order: OrderToSplit,
  lines: EsdLine[]
): EnsureAccountInput[] {
  const address = order.billing_address ?? order.shipping_address
  const connections = new Map(
    lines.map(({ product }) => [product.connection_id, product.country])
  )

  return [...connections].map(([connection_id, country]) => ({
    connection_id,
    role: "user",
    customer_id: order.customer?.has_account ? order.customer_id : null,
    email: order.email,
    company_name: order.customer?.company_name ?? address?.company ?? null,
    first_name: order.customer?.first_name ?? address?.first_name ?? null,
    last_name: order.customer?.last_name ?? address?.last_name ?? null,
    phone: order.customer?.phone ?? address?.phone ?? null,
    country: address?.country_code?.toUpperCase() ?? country,
  }))
}
