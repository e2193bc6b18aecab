/** How many licences an order on behalf can have; each is a line of it. */
export const LARGEST_ORDER = 1000

/** A number of licences as it was typed; null where it is none that can be ordered. */
export function parseQuantity(text: string): number | null {
  const quantity = /^\d+$/.test(text.trim()) ? Number(text) : 0

  return quantity >= 1 && quantity <= LARGEST_ORDER ? quantity : null
}
