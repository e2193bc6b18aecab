import { randomBytes } from "node:crypto"

/** Letters and digits of a key: those that nobody mistakes for one another. */
const ALPHABET = "BCDFGHJKMNPQRTVWXY2346789"
const GROUPS = 5
const GROUP_LENGTH = 5
/** Bytes from here on are thrown away, or the first letters would come more often. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length)

/** A new product key: five groups of five, e.g. `BCDFG-HJKMN-PQRTV-WXY23-46789`. */
export function createProductKey(
  random: (size: number) => Buffer = randomBytes
): string {
  let characters = ""
  while (characters.length < GROUPS * GROUP_LENGTH) {
    for (const byte of random(32)) {
      characters += byte < FAIR_BYTES ? ALPHABET[byte % ALPHABET.length] : ""
    }
  }

  return Array.from({ length: GROUPS }, (_, group) =>
    characters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH)
  ).join("-")
}
