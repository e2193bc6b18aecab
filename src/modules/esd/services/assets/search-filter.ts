import { MedusaError } from "@medusajs/framework/utils"
import { containsPattern } from "../../lib/contains-pattern"
import { normaliseProductKey } from "../../lib/product-key"

const ORDER_NUMBER = /^#?(\d{1,9})$/
const LAST_FIVE = /^[A-Za-z0-9]{5}$/

/**
 * Turns the text of a search into a filter over licences.
 *
 * @throws MedusaError `invalid_data` for a whole product key.
 */
export function searchFilter(text: string): Record<string, unknown> {
  if (normaliseProductKey(text)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "q: search by the last five characters of a key. A whole key must not stand in an address, because servers log addresses."
    )
  }

  const orderNumber = ORDER_NUMBER.exec(text)?.[1]
  const contains = { $ilike: containsPattern(text) }

  return {
    $or: [
      { delivery_email: contains },
      { product_title: contains },
      { sku: contains },
      ...(LAST_FIVE.test(text)
        ? [{ display_key: { $like: `%${text.toUpperCase()}` } }]
        : []),
      ...(orderNumber ? [{ order_display_id: Number(orderNumber) }] : []),
    ],
  }
}
