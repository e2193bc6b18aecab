/** What is read of a cart besides what Medusa gives anyway. */
export const CART_FIELDS = {
  fields: "+completed_at,+items.total,*payment_collection",
}
