/** Letters and digits that are hard to confuse; no vowels, so no words. */
const alphabet = "BCDFGHJKMNPQRTVWXY2346789"
const group = `[${alphabet}]{5}`
const productKey = new RegExp(`^${group}(?:-${group}){4}$`)
/** Up to three of anything but letters and digits between the groups, as people write it. */
const written = new RegExp(`${group}(?:[^\\p{L}\\p{N}]{0,3}${group}){4}`, "iu")
const hiddenGroup = "•••••"

/**
 * Says whether a text is a product key in its one written form: five groups
 * of five, capital letters, dashes between. Asked of every key the vendor
 * sends, before it is stored.
 */
export function isProductKey(text: string): boolean {
  return productKey.test(text)
}

/**
 * Brings a key that a person typed (small letters, blanks, missing dashes)
 * into its one written form, e.g. before it is looked up by its hash.
 *
 * @returns the key, or null where the text cannot be a product key
 */
export function normaliseProductKey(text: string): string | null {
  const characters = text.toUpperCase().replace(/[\s\p{Pd}]/gu, "")
  const key = characters.match(/.{1,5}/gsu)?.join("-") ?? ""

  return isProductKey(key) ? key : null
}

/** Says whether a text that a person wrote holds a product key somewhere, however its groups are parted. */
export function holdsProductKey(text: string): boolean {
  return written.test(text)
}

/**
 * Hides all of a key but its last group, for lists and support
 * (`•••••-•••••-•••••-•••••-ABCDE`). A text that is no product key is hidden
 * completely, because nothing is known about what its end gives away.
 */
export function maskProductKey(text: string): string {
  const key = normaliseProductKey(text)
  const lastGroup = key === null ? hiddenGroup : key.slice(-5)

  return [...Array<string>(4).fill(hiddenGroup), lastGroup].join("-")
}
