import type { OrderItemValues, OrderValues } from "./order-values"
import { parseQuantity } from "./parse-quantity"

/** Body of `POST /admin/esd/orders` and of its preview. */
export type OrderBody = {
  customer_id: string
  region_id: string
  items: Array<{
    variant_id: string
    quantity: number
    for_resale?: true
    end_customer_id?: string
    delivery_email?: string
  }>
}

/** The order that a filled-in form asks for. */
export function orderBody({
  customer_id,
  region_id,
  items,
}: OrderValues): OrderBody {
  return {
    customer_id,
    region_id,
    items: items.map(({ end_customer_id, delivery_email, ...item }) => ({
      ...pricedItem(item),
      ...(end_customer_id && { for_resale: true as const, end_customer_id }),
      ...(delivery_email.trim() && { delivery_email: delivery_email.trim() }),
    })),
  }
}

/** What can be priced of a form that may be half filled in, and where in the form each item stands. */
export type PreviewRequest = { body: OrderBody; rows: number[] }

/** Asks for prices as far as the form says for whom and what; null while it does not. */
export function previewRequest({
  customer_id,
  region_id,
  items,
}: OrderValues): PreviewRequest | null {
  const rows = items.flatMap(({ variant_id, quantity }, row) =>
    variant_id && parseQuantity(quantity) !== null ? [row] : []
  )

  return customer_id && region_id && rows.length
    ? {
        body: {
          customer_id,
          region_id,
          items: rows.map((row) => pricedItem(items[row])),
        },
        rows,
      }
    : null
}

function pricedItem({
  variant_id,
  quantity,
}: Pick<OrderItemValues, "variant_id" | "quantity">) {
  return { variant_id, quantity: parseQuantity(quantity) ?? 0 }
}
