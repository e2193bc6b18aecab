/** What licences of one offering will cost. Amounts in major units. */
export type EsdDraftOrderPrice = {
  variant_id: string
  title: string
  quantity: number
  unit_price: number
  /** The price without the customer's price list, where it is higher. */
  original_unit_price: number | null
  /** Before promotions and without taxes. */
  subtotal: number
  /** What automatic promotions take off, without taxes. */
  discount_subtotal: number
  tax_total: number
  total: number
}

/** What an order on behalf of a customer will cost. */
export type EsdDraftOrderPrices = {
  currency_code: string
  items: EsdDraftOrderPrice[]
  /** Before promotions and without taxes. */
  subtotal: number
  /** What automatic promotions take off, without taxes. */
  discount_subtotal: number
  tax_total: number
  total: number
}

/** Body of the answer of `POST /admin/esd/orders/preview`. */
export type AdminEsdOrderPreviewResponse = {
  esd_order_preview: EsdDraftOrderPrices
}

/**
 * One thing that has to be right before a draft order becomes an order:
 *
 * - `licences`: it sells licences;
 * - `email`: there is an address that keys go to;
 * - `address`: there is an address with a country, which taxes go by;
 * - `products`: what it sells is in the catalogue and switched on;
 * - `service_details`: resales are for end customers of the customer;
 * - `country`: the connection that is bought on is that of the customer's country;
 * - `accounts`: the vendor knows the customer and the end customers.
 */
export type EsdDraftOrderCheckId =
  | "licences"
  | "email"
  | "address"
  | "products"
  | "service_details"
  | "country"
  | "accounts"

/** How one of these checks came out. A `failed` one keeps the draft from being executed. */
export type EsdDraftOrderCheck = {
  id: EsdDraftOrderCheckId
  status: "ok" | "warning" | "failed"
  /** A stable name of the outcome, e.g. for translations. */
  code: string
  /** The outcome in a sentence. */
  message: string
  /** What the sentence is filled in with. */
  values: Record<string, string | number>
}

/** A draft order with licences, or what became of it. */
export type EsdDraftOrderResponse = {
  id: string
  display_id: number
  /** Whether it has become an order. */
  is_executed: boolean
  /** Whether nothing keeps it from being executed. */
  is_ready: boolean
  /** How many licences it sells. */
  licences: number
  checks: EsdDraftOrderCheck[]
}

/** Body of an answer that holds a draft order with licences. */
export type AdminEsdOrderResponse = { esd_order: EsdDraftOrderResponse }
