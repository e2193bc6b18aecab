import type { HttpTypes } from "@medusajs/framework/types"

/** Whether a cart has become an order. Medusa's types leave the field out. */
export function isCompleted(cart: HttpTypes.StoreCart): boolean {
  return Boolean((cart as { completed_at?: unknown }).completed_at)
}
