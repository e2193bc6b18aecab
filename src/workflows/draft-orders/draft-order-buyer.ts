/** What is read of the customer who is ordered for. */
export const BUYER_FIELDS = [
  "id",
  "email",
  "has_account",
  "groups.id",
  "addresses.*",
]

/** An address of a customer, as orders take it. */
export type BuyerAddress = {
  is_default_billing: boolean
  is_default_shipping: boolean
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  country_code: string | null
  phone: string | null
}

/** The customer as {@link BUYER_FIELDS} reads it. */
export type Buyer = {
  id: string
  email: string
  has_account: boolean
  groups: Array<{ id: string }>
  addresses: BuyerAddress[]
}

/** The fields of an order's address. */
export type OrderAddress = Omit<
  BuyerAddress,
  "is_default_billing" | "is_default_shipping"
>

/**
 * The address that licences are billed to: the default one, else the first.
 * Licences are shipped nowhere; Medusa takes taxes from the shipping address,
 * so it is both.
 */
export function addressOf({ addresses }: Buyer): OrderAddress | undefined {
  const address =
    addresses.find((it) => it.is_default_billing) ??
    addresses.find((it) => it.is_default_shipping) ??
    addresses[0]

  return (
    address && {
      company: address.company,
      first_name: address.first_name,
      last_name: address.last_name,
      address_1: address.address_1,
      address_2: address.address_2,
      postal_code: address.postal_code,
      city: address.city,
      province: address.province,
      country_code: address.country_code,
      phone: address.phone,
    }
  )
}
