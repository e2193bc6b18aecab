import { startsWithPattern } from "../../lib/starts-with-pattern"
import { refuseWholeKey } from "./refuse-whole-key"

const ORDER_NUMBER = /^#?(\d{1,9})$/
const LAST_FIVE = /^[A-Za-z0-9]{5}$/

/** What a text of a search may mean; null where it cannot. */
export type Search = {
  orderNumber: number | null
  /** Pattern of e-mail addresses in small letters. */
  email: string | null
  /** Pattern of SKUs, in any case. */
  sku: string | null
  lastFive: string | null
}

/**
 * Reads what a text of a search may mean. `#12` is an order's number and
 * nothing else, and what has an @ an e-mail address.
 *
 * @throws MedusaError `invalid_data` for a whole product key.
 */
export function parseSearch(text: string): Search {
  refuseWholeKey(text)

  const number = ORDER_NUMBER.exec(text)?.[1]
  const isNumberOnly = number !== undefined && text.startsWith("#")
  const pattern = startsWithPattern(text)

  return {
    orderNumber: number === undefined ? null : Number(number),
    email: isNumberOnly ? null : pattern.toLowerCase(),
    sku: isNumberOnly || text.includes("@") ? null : pattern,
    lastFive: LAST_FIVE.test(text) ? text.toUpperCase() : null,
  }
}
