/** Control characters but tab and line breaks, and Unicode's noncharacters. */
const unwanted = /[^\P{Cc}\t\n\r]|[\uFDD0\uFDD1\uFFFE\uFFFF]/gu

/**
 * Takes out of every text what has no place in an e-mail: control characters,
 * and the code points that fence placeholders. For all that comes from outside,
 * before it is rendered. Lists are looked through, too.
 */
export function cleanTexts<Texts extends Record<string, unknown>>(
  texts: Texts
): Texts {
  const cleaned = Object.entries(texts).map(([name, value]) => [
    name,
    clean(value),
  ])

  return Object.fromEntries(cleaned) as Texts
}

function clean(value: unknown): unknown {
  if (typeof value === "string") {
    return value.replace(unwanted, "")
  }

  return Array.isArray(value) ? value.map(cleanEntry) : value
}

function cleanEntry(entry: unknown): unknown {
  return entry !== null && typeof entry === "object" && !Array.isArray(entry)
    ? cleanTexts(entry as Record<string, unknown>)
    : clean(entry)
}
