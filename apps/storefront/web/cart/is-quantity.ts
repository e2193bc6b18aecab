const MOST = 1000

/** Whether a text is a number of licences that the cart takes at once. */
export function isQuantity(text: string): boolean {
  return /^[1-9]\d*$/.test(text.trim()) && Number(text) <= MOST
}
