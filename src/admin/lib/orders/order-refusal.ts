import type { OrderItemValues } from "./order-values"

const FIELDS: ReadonlyArray<keyof OrderItemValues> = [
  "variant_id",
  "quantity",
  "end_customer_id",
  "delivery_email",
]

/** Why the server refused an order, and the item that it is about if it names one. */
export type OrderRefusal = {
  code?: string
  text: string
  item?: { index: number; field: keyof OrderItemValues }
}

/**
 * Reads where a refusal belongs. The plugin's sentences begin with the field
 * (`items.1.variant_id: …`, left out then), Medusa's validation quotes its path
 * (`'items, 1, quantity'`).
 */
export function orderRefusal({
  message,
  code,
}: {
  message: string
  code?: string
}): OrderRefusal {
  const sentence = message.replace(/^Invalid request: /, "")
  const [, index, name] = /\bitems[., ]+(\d+)[., ]+(\w+)/.exec(sentence) ?? []
  const field = FIELDS.find((it) => it === name)

  return {
    code,
    text: sentence.replace(/^items[\w.]*: /, ""),
    ...(field && { item: { index: Number(index), field } }),
  }
}
