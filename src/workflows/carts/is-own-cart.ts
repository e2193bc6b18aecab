import type { EsdCart } from "./esd-cart"

/**
 * Whether somebody may see and fill a cart. Whoever knows the id of a guest's
 * cart may, as in Medusa; that of a registered customer only who is logged in
 * as that customer.
 */
export function isOwnCart(
  { customer, customer_id }: Pick<EsdCart, "customer" | "customer_id">,
  loggedIn: string | null
): boolean {
  return !customer?.has_account || customer_id === loggedIn
}
