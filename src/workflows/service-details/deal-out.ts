import {
  INVALID_DETAILS,
  type ServiceDetail,
  type ServiceDetails,
} from "./service-details"

/** What the details say of one licence; null where they say nothing. */
export type UnitDetail = ServiceDetail | typeof INVALID_DETAILS | null

/**
 * The service details of a line, one for each of its licences, in their order.
 * What they leave over is the buyer's.
 */
export function dealOut(
  details: ServiceDetails,
  quantity: number
): UnitDetail[] {
  const units: UnitDetail[] = Array.from({ length: quantity }, () =>
    details === INVALID_DETAILS ? details : null
  )
  let unit = 0

  for (const detail of Array.isArray(details) ? details : []) {
    const end = Math.min(unit + detail.quantity, units.length)
    units.fill(detail, unit, end)
    unit = end
  }

  return units
}
