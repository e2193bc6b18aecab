import type {
  LinkedEsdProduct,
  LineToSplit,
  OrderToSplit,
} from "./order-to-split"

/** A line that becomes licences, with the ESD product that is bought for it. */
export type EsdLine = { line: LineToSplit; product: LinkedEsdProduct }

/**
 * Keeps the lines whose variant sells an ESD product. Where the variant is sold
 * through several connections, the one of the buyer's country is taken, else
 * the first by name, so that a repeated split chooses the same.
 */
export function findEsdLines(order: OrderToSplit | undefined): EsdLine[] {
  if (!order || order.is_draft_order || order.status === "canceled") {
    return []
  }

  const country = (
    order.billing_address ?? order.shipping_address
  )?.country_code?.toUpperCase()

  return order.items.flatMap((line) => {
    const products = (line.variant?.esd_products ?? [])
      .filter(Boolean)
      .sort(
        (a, b) =>
          a.connection_id.localeCompare(b.connection_id) ||
          a.id.localeCompare(b.id)
      )
    const product =
      products.find((candidate) => candidate.country === country) ?? products[0]

    return product ? [{ line, product }] : []
  })
}
