import type { AdminEsdAssetResponse } from "../../../types"
import { deliveryOf } from "./delivery-of"

/**
 * Puts the licences of one page into the order in which people read them:
 * those that need somebody first, the others as they stand on the order, so
 * that rows keep their place while licences are being delivered.
 */
export function arrangeLicences(
  licences: AdminEsdAssetResponse[]
): AdminEsdAssetResponse[] {
  return [...licences].sort(
    (one, other) =>
      Number(needsSomebody(other)) - Number(needsSomebody(one)) ||
      compare(one.line_item_id, other.line_item_id) ||
      one.unit_index - other.unit_index
  )
}

function needsSomebody(licence: AdminEsdAssetResponse): boolean {
  return deliveryOf(licence) === "failed"
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
