import type { CartItem } from "./cart-context"

/** What a line of a cart or an order is called. */
export function titleOfItem({
  product_title,
  title,
}: Pick<CartItem, "product_title" | "title">): string {
  return product_title ?? title
}
