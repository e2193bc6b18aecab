import { MedusaError } from "@medusajs/framework/utils"
import { normaliseProductKey } from "../../lib/product-key"

/** @throws MedusaError `invalid_data` for a search by a whole product key. */
export function refuseWholeKey(text: string): void {
  if (normaliseProductKey(text)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "q: search by the last five characters of a key. A whole key must not stand in an address, because servers log addresses."
    )
  }
}
