import type { HttpTypes } from "@medusajs/framework/types"
import type { Cart } from "../cart/cart-context"
import { CART_FIELDS } from "../cart/cart-fields"
import { isCompleted } from "../cart/is-completed"
import type { Shop } from "../shop/shop-context"
import { completeCart } from "./complete-cart"

/** Medusa's own: it takes note of a payment and charges nothing. */
const PROVIDER = "pp_system_default"

/**
 * Pays and orders what is in the cart. Where that was done already and its
 * answer was lost, it answers the order and pays nothing anew.
 */
export async function placeOrder(
  shop: Shop,
  { id }: Pick<Cart, "id">
): Promise<HttpTypes.StoreOrder> {
  const { sdk } = shop
  const { cart } = await sdk.store.cart.retrieve(id, CART_FIELDS)

  if (!isCompleted(cart)) {
    await sdk.store.payment.initiatePaymentSession(cart, {
      provider_id: PROVIDER,
    })
  }
  return completeCart(shop, id)
}
