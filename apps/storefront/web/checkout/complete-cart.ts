import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../shop/shop-context"
import { OrderRefused } from "./order-refused"

type Answer = {
  order?: HttpTypes.StoreOrder
  code?: string
  message?: string
  line_item_ids?: string[]
  error?: { message?: string }
}

/**
 * Turns a cart into an order; once only, however often it is asked. By fetch,
 * because the SDK's errors have lost their codes.
 *
 * @throws OrderRefused with the shop's reason
 */
export async function completeCart(
  { config, sdk }: Shop,
  cartId: string
): Promise<HttpTypes.StoreOrder> {
  const token = await sdk.client.getToken()
  const response = await fetch(
    `${config.medusa_url}/store/carts/${cartId}/complete`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": config.publishable_key,
        ...(token && { authorization: `Bearer ${token}` }),
      },
    }
  )
  const { order, code, message, line_item_ids, error } = (await response
    .json()
    .catch(() => ({}))) as Answer

  if (order) return order
  throw new OrderRefused(message ?? error?.message ?? "", {
    code: code ?? null,
    status: response.ok ? 422 : response.status,
    lineItemIds: line_item_ids ?? [],
  })
}
