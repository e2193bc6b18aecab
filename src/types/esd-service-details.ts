/** The end customer of licences that wait in a cart. */
export type EsdServiceDetailsEndCustomer = {
  id: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  email: string
}

/** For whom some licences of a line are, and where their keys go. */
export type EsdServiceDetailsPart = {
  for_resale: boolean
  /** Null for the buyer's own, and where the end customer was deleted meanwhile. */
  end_customer: EsdServiceDetailsEndCustomer | null
  /** Null: the key goes to the order's e-mail address. */
  delivery_email: string | null
  quantity: number
}

/** A line of a cart that becomes licences. */
export type EsdServiceDetailsLine = {
  line_item_id: string
  title: string
  variant_title: string | null
  sku: string
  thumbnail: string | null
  quantity: number
  /** At least one. Their quantities sum to the line's, unless that was changed since. */
  parts: EsdServiceDetailsPart[]
}

/** What a cart says about its licences. */
export type EsdServiceDetailsResponse = {
  cart_id: string
  /** Whether the cart's customer is logged in and a reseller. */
  can_resell: boolean
  lines: EsdServiceDetailsLine[]
}
