import type { ServiceDetails } from "../service-details/service-details"
import { chooseProduct } from "./choose-product"
import type {
  LinkedEsdProduct,
  LineToSplit,
  OrderToSplit,
} from "./order-to-split"

/** A line that becomes licences, with the ESD product that is bought for it. */
export type EsdLine = { line: LineToSplit; product: LinkedEsdProduct }

/** Such a line with what its buyer said about its licences. */
export type DetailedLine = EsdLine & { details: ServiceDetails }

/** Keeps the lines whose variant sells an ESD product. */
export function findEsdLines(order: OrderToSplit | undefined): EsdLine[] {
  if (!order || order.is_draft_order || order.status === "canceled") {
    return []
  }

  return order.items.flatMap((line) => {
    const product = chooseProduct(line.variant, order)

    return product ? [{ line, product }] : []
  })
}
