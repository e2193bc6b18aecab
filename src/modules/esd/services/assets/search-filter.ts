import { normaliseProductKey } from "../../lib/product-key"
import type { TokenCipher } from "../../lib/token-cipher"

const ORDER_NUMBER = /^#?(\d{1,9})$/
const LAST_FIVE = /^[A-Za-z0-9]{5}$/

/** Turns the text of a search into a filter over licences. */
export function searchFilter(
  text: string,
  cipher: TokenCipher
): Record<string, unknown> {
  const productKey = normaliseProductKey(text)

  if (productKey) {
    return { token_hash: cipher.lookupHashes(productKey) }
  }

  const orderNumber = ORDER_NUMBER.exec(text)?.[1]
  const contains = { $ilike: `%${text.replace(/[\\%_]/g, "\\$&")}%` }

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
