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

/**
 * The service details of a line, one for each licence, in their order; null
 * for a licence that they say nothing about. Anybody with a cart can write a
 * line's metadata, so what is wrong in any part counts as nothing at all.
 */
export function readServiceDetails({
  quantity,
  metadata,
}: Pick<LineToSplit, "quantity" | "metadata">): Array<ServiceDetail | null> {
  const parsed = serviceDetails.safeParse(metadata?.[SERVICE_DETAILS_KEY])
  const units: Array<ServiceDetail | null> = Array.from(
    { length: Number(quantity) },
    () => null
  )
  let unit = 0

  for (const detail of parsed.data ?? []) {
    const end = Math.min(unit + detail.quantity, units.length)
    units.fill(detail, unit, end)
    unit = end
  }

  return units
}
