const GROUP = "[BCDFGHJKMNPQRTVWXY2346789]{5}"
/** As the shop looks for keys in what people write. */
const WRITTEN = new RegExp(`${GROUP}(?:[^\\p{L}\\p{N}]{0,3}${GROUP}){4}`, "iu")

/** Whether a text that a customer wrote holds a product key, which others must not read. */
export function holdsProductKey(text: string): boolean {
  return WRITTEN.test(text)
}
