import { z } from "@medusajs/framework/zod"
import type { LineToSplit } from "./order-to-split"

/** Where in a line's metadata its service details stand. */
export const SERVICE_DETAILS_KEY = "esd_service_details"

const MAX_PARTS = 1000

/** For whom some licences of a line are, and where their keys go. */
export type ServiceDetail = z.output<typeof serviceDetail>

const serviceDetail = z.object({
  for_resale: z.boolean(),
  end_customer_id: z.string().min(1).max(100).nullish(),
  delivery_email: z.string().trim().max(254).pipe(z.email()).nullish(),
  quantity: z.int().min(1),
})

const serviceDetails = z.array(serviceDetail).max(MAX_PARTS)

/** In the place of a licence's details where those of its line were wrong. */
export const INVALID_DETAILS = "service_details_invalid"

/** What the details say of one licence; null where they say nothing. */
export type UnitDetail = ServiceDetail | typeof INVALID_DETAILS | null

/**
 * The service details of a line, one for each licence, in their order. Anybody
 * with a cart can write a line's metadata, so what is wrong in any part voids
 * all of them.
 */
export function readServiceDetails({
  quantity,
  metadata,
}: Pick<LineToSplit, "quantity" | "metadata">): UnitDetail[] {
  const given = metadata?.[SERVICE_DETAILS_KEY] ?? []
  const parsed = serviceDetails.safeParse(given)
  const units: UnitDetail[] = Array.from({ length: Number(quantity) }, () =>
    parsed.success ? null : INVALID_DETAILS
  )
  let unit = 0

  for (const detail of parsed.data ?? []) {
    const end = Math.min(unit + detail.quantity, units.length)
    units.fill(detail, unit, end)
    unit = end
  }

  return units
}
