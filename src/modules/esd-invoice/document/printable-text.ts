const REPLACEMENT = "\uFFFD"
/** No text that belongs on an invoice is longer; laying out an endless word takes a minute of the core. */
const LONGEST = 500

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
 * (Chinese, Arabic, emoji), so that a name never stops a document. The end of
 * an excessive text is left out.
 */
export function printableText(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

  return shown
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .replace(UNKNOWN, REPLACEMENT)
    .trim()
}
