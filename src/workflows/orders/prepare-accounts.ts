import type { EnsureAccountInput } from "../../modules/esd/types"
import { COUNTRY_CODES } from "../../types/country-codes"
import type { EsdLine } from "./find-esd-lines"
import type { OrderToSplit } from "./order-to-split"

/**
 * The buyer as an end customer of each connection that the order buys from. A
 * registered customer keeps the e-mail address of the registration, whatever
 * the cart said.
 */
export function prepareAccounts(
  order: OrderToSplit,
  lines: Array<Pick<EsdLine, "product">>
): EnsureAccountInput[] {
  const address = order.billing_address ?? order.shipping_address
  const connections = new Map(
    lines.map(({ product }) => [product.connection_id, product.country])
  )

  return [...connections].map(([connection_id, country]) => ({
    connection_id,
    role: "user",
    ...identityOf(order),
    company_name: order.customer?.company_name ?? address?.company ?? null,
    first_name: order.customer?.first_name ?? address?.first_name ?? null,
    last_name: order.customer?.last_name ?? address?.last_name ?? null,
    phone: order.customer?.phone ?? address?.phone ?? null,
    country: knownCountry(address?.country_code) ?? country,
  }))
}

/** Medusa checks no billing address, so a country may be anything. */
function knownCountry(code: string | null | undefined): string | undefined {
  return COUNTRY_CODES.find((known) => known === code?.trim().toUpperCase())
}

function identityOf({
  customer,
  customer_id,
  email,
}: OrderToSplit): Pick<EnsureAccountInput, "customer_id" | "email"> {
  return customer?.has_account
    ? { customer_id, email: customer.email }
    : { customer_id: null, email }
}
