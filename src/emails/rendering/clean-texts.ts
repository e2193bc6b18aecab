/** Control characters but tab and line breaks, and Unicode's noncharacters. */
const unwanted = /[^\P{Cc}\t\n\r]|[\uFDD0\uFDD1\uFFFE\uFFFF]/gu

/**
 * Takes out of every text what has no place in an e-mail: control characters,
 * and the code points that fence placeholders. For all that comes from outside,
 * before it is rendered.
 */
export function cleanTexts<Texts extends Record<string, unknown>>(
  texts: Texts
): Texts {
  const cleaned = Object.entries(texts).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replace(unwanted, "") : value,
  ])

  return Object.fromEntries(cleaned) as Texts
}
