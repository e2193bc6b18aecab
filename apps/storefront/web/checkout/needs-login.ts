import { statusOf } from "../shop/describe-error"
import type { Shop } from "../shop/shop-context"

/**
 * Whether a cart is a registered customer's by its e-mail address, so that its
 * service details are not there for a guest.
 */
export async function needsLogin(
  { esd }: Pick<Shop, "esd">,
  cartId: string
): Promise<boolean> {
  try {
    await esd.serviceDetails.retrieve(cartId)
    return false
  } catch (error) {
    if (statusOf(error) === 404) return true
    throw error
  }
}
