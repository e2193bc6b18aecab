import { containsPattern } from "../../lib/contains-pattern"
import { refuseWholeKey } from "../desk/refuse-whole-key"

const ORDER_NUMBER = /^#?(\d{1,9})$/
const LAST_FIVE = /^[A-Za-z0-9]{5}$/

/**
 * Turns the text of a search into a filter over licences.
 *
 * @throws MedusaError `invalid_data` for a whole product key.
 */
export function searchFilter(text: string): Record<string, unknown> {
  refuseWholeKey(text)

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
