import { MedusaError } from "@medusajs/framework/utils"
import type { LicenceOrder } from "../../../../modules/esd/services/desk/licence-order"
import type { AdminExportAssetsParams } from "../../../asset-validators"

/**
 * The order that a query asks for: newest first by default.
 *
 * @throws MedusaError `invalid_data` for an order that only the licences of
 * given orders can be read in.
 */
export function readOrder({
  order = "-purchased_at",
  order_id,
}: AdminExportAssetsParams): LicenceOrder {
  if (order.endsWith("sync_status") && !order_id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `order: ${order} goes with order_id only. All licences can be ordered by purchased_at or order_display_id.`
    )
  }

  return order
}
