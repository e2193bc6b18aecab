import type { AccountCustomer } from "../accounts/account"

/** An address of a customer, as far as it decides the region. */
export type BuyerAddress = {
  is_default_billing: boolean
  is_default_shipping: boolean
  country_code: string | null
}

/** The customer who is ordered for. */
export type Buyer = Pick<
  AccountCustomer,
  "id" | "email" | "company_name" | "first_name" | "last_name"
> & { has_account: boolean }

/** The country that licences are billed to, as the server finds it: of the default address, else of the first. */
export function countryOf(addresses: BuyerAddress[]): string | null {
  const address =
    addresses.find((it) => it.is_default_billing) ??
    addresses.find((it) => it.is_default_shipping) ??
    addresses[0]

  return address?.country_code ?? null
}
