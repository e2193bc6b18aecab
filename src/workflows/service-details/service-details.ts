import { z } from "@medusajs/framework/zod"

/** Where in a line's metadata its service details stand. */
export const SERVICE_DETAILS_KEY = "esd_service_details"

/** Where their signature stands. */
export const SIGNATURE_KEY = "esd_service_details_signature"

/** How many parts a line may have, and so how many can be given at once. */
export const MAX_PARTS = 2000

/** For whom some licences of a line are, and where their keys go. */
export type ServiceDetail = {
  for_resale: boolean
  end_customer_id: string | null
  /** Without one, the key goes to the order's e-mail address. */
  delivery_email: string | null
  quantity: number
}

/** In the place of details that are wrong, or that nobody may believe. */
export const INVALID_DETAILS = "service_details_invalid"

/** What stands in a line about its licences; null where nothing does. */
export type ServiceDetails = ServiceDetail[] | typeof INVALID_DETAILS | null

const deliveryEmail = z.string().trim().max(254).pipe(z.email())

const serviceDetails = z
  .array(
    z.object({
      for_resale: z.boolean(),
      end_customer_id: z.string().min(1).max(100).nullish().default(null),
      delivery_email: deliveryEmail.nullish().default(null),
      quantity: z.int().min(1),
    })
  )
  .max(MAX_PARTS)

/**
 * Reads the service details of a line. Anybody with a cart can write a line's
 * metadata, so one wrong part voids all of them.
 */
export function parseServiceDetails(
  metadata: Record<string, unknown> | null
): ServiceDetails {
  const given = metadata?.[SERVICE_DETAILS_KEY] ?? null

  if (given === null) {
    return null
  }

  return serviceDetails.safeParse(given).data ?? INVALID_DETAILS
}
