import type { CartItem } from "../cart/cart-context"
import { titleOfItem } from "../cart/title-of-item"
import { OrderRefused } from "./order-refused"

/** Ids of the lines that the shop named when it refused an order. */
export function refusedLines(error: unknown, items: CartItem[]): string[] {
  if (!(error instanceof OrderRefused)) return []
  return items
    .filter((item) => error.message.includes(`"${titleOfItem(item)}"`))
    .map(({ id }) => id)
}
