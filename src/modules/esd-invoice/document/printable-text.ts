const REPLACEMENT = "\uFFFD"

/** Spaces of every width, line breaks and control characters. */
const BLANKS = /[\s\p{Cc}]+/gu
/** Invisible marks, such as those that turn the direction of text. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu
/** What the font has no letters for. */
const UNKNOWN =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|(?![©®™])\p{Extended_Pictographic}|[\p{Cs}\p{Co}\p{Cn}]/gu

/**
 * Makes a text that a person wrote fit to print: composed letters, single
 * spaces, nothing invisible, and one sign for each letter the font lacks
 * (Chinese, Arabic, emoji), so that a name never stops a document.
 */
export function printableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .replace(UNKNOWN, REPLACEMENT)
    .trim()
}
