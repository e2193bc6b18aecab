/** The letters and digits of a product key; there are no vowels, so no words. */
const CHARACTER = "[BCDFGHJKMNPQRTVWXY2346789]"
const CHARACTERS = 25
const GROUP = 5
const WHOLE = new RegExp(`^${CHARACTER}{${CHARACTERS}}$`)
const BEGUN = new RegExp(`^${CHARACTER}{${GROUP}}[\\s\\p{Pd}]`, "u")
const KEY_LIKE = new RegExp(`^${CHARACTER}+$`)

/** What a text in the search box is to a product key. */
export type KeyInSearch =
  | { is: "whole"; productKey: string }
  /** More of a key than its last five, which may not get into an address. */
  | { is: "part" }
  | { is: "none" }

/**
 * Says whether a text that is searched for is a product key, so that it can be
 * kept out of the address and its history. Small letters, blanks and missing
 * dashes do not hide one.
 */
export function keyInSearch(text: string): KeyInSearch {
  const typed = text.trim().toUpperCase()
  const characters = typed.replace(/[\s\p{Pd}]/gu, "")

  if (WHOLE.test(characters)) {
    return { is: "whole", productKey: withDashes(characters) }
  }

  const isPart =
    KEY_LIKE.test(characters) &&
    (BEGUN.test(typed) || characters.length > 2 * GROUP)

  return { is: isPart ? "part" : "none" }
}

function withDashes(characters: string): string {
  return (characters.match(/.{5}/g) ?? []).join("-")
}
