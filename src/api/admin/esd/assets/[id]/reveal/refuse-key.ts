import { MedusaError } from "@medusajs/framework/utils"
import { holdsProductKey } from "../../../../../../modules/esd/lib/product-key"

/**
 * The ledger never holds a key, so neither does a reason that goes there.
 *
 * @throws MedusaError `invalid_data`
 */
export function refuseKey(reason: string | undefined): void {
  if (reason !== undefined && holdsProductKey(reason)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "reason: must not hold a product key, because the ledger keeps it for ever. Name the last five characters."
    )
  }
}
