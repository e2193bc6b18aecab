/** What is filled in about licences of one offering. */
export type OrderItemValues = {
  variant_id: string
  /** As it was typed. */
  quantity: string
  /** Account of the end customer they are resold to; blank for the customer. */
  end_customer_id: string
  /** Blank for the customer's own. */
  delivery_email: string
}

/** What is filled in about an order on behalf of a customer. */
export type OrderValues = {
  customer_id: string
  region_id: string
  items: OrderItemValues[]
}

/** An item in which nothing is chosen yet. */
export const BLANK_ITEM: OrderItemValues = {
  variant_id: "",
  quantity: "1",
  end_customer_id: "",
  delivery_email: "",
}
