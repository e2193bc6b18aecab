import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

type Order = {
  sales_channel: { stock_locations?: Array<{ id: string }> } | null
}

/**
 * A stock location for the order's fulfilment: one of its sales channel's, else
 * any.
 *
 * @throws MedusaError `not_found` with what to do when the shop has none.
 */
export async function findStockLocation(
  container: MedusaContainer,
  { sales_channel }: Order
): Promise<string> {
  const linked = sales_channel?.stock_locations?.[0]?.id
  const [any] = linked
    ? []
    : await container
        .resolve(Modules.STOCK_LOCATION)
        .listStockLocations({}, { take: 1, select: ["id"] })
  const location = linked ?? any?.id

  if (!location) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The licences of this order are there, but its fulfilment cannot be marked delivered: Medusa wants a stock location for every fulfilment. Create one under Settings → Locations & Shipping."
    )
  }

  return location
}
