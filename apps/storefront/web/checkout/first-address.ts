import type { HttpTypes } from "@medusajs/framework/types"
import type { Cart } from "../cart/cart-context"

/** What the form of the billing address has. */
export type Address = {
  email: string
  first_name: string
  last_name: string
  company: string
  address_1: string
  postal_code: string
  city: string
  country_code: string
}

/** What the form has at first: what the cart says, else what the customer is called. */
export function firstAddress(
  { email, billing_address }: Cart,
  customer: HttpTypes.StoreCustomer | null,
  country: string
): Address {
  const from = billing_address
  return {
    email: customer?.email ?? email ?? "",
    first_name: from?.first_name ?? customer?.first_name ?? "",
    last_name: from?.last_name ?? customer?.last_name ?? "",
    company: from?.company ?? customer?.company_name ?? "",
    address_1: from?.address_1 ?? "",
    postal_code: from?.postal_code ?? "",
    city: from?.city ?? "",
    country_code: from?.country_code ?? country,
  }
}
