import type { AdminEsdAssetResponse } from "../../../types"
import { deliveryOf } from "./delivery-of"

/** How many licences of an order are where. */
export type LicenceCounts = {
  total: number
  /** Key or e-mail still comes by itself. */
  onTheWay: number
  /** Key or e-mail does not come unless somebody acts. */
  failed: number
  /** Key is there and its e-mail out, or not wanted. */
  delivered: number
}

/** Counts licences by how far they are, where all of them are at hand. */
export function countLicences(
  licences: AdminEsdAssetResponse[]
): LicenceCounts {
  const counts = { onTheWay: 0, failed: 0, delivered: 0, undelivered: 0 }

  for (const licence of licences) {
    counts[deliveryOf(licence)] += 1
  }

  const { onTheWay, failed, delivered } = counts

  return { total: licences.length, onTheWay, failed, delivered }
}
