/** What the shop's database can hold. */
const LARGEST = 2_147_483_647

/** An order number as somebody types it, e.g. `#1042`; null where it is none. */
export function parseOrderNumber(text: string): number | null {
  const digits = text.replace(/^\s*#|\s/g, "")
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : 0

  return number >= 1 && number <= LARGEST ? number : null
}
