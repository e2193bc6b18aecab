import { wordsFor } from "./words-for"

/**
 * Writes a date in words, as it is done where the reader lives: `en-GB` and
 * `en-US` differ. UTC, because the reader's time zone is unknown.
 */
export function formatDate(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(formatLocale(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(date)
}

function formatLocale(locale: string): string {
  const { language } = wordsFor(locale)

  try {
    const [tag] = Intl.getCanonicalLocales(locale.trim().replace(/_/g, "-"))

    return tag.split("-")[0] === language ? tag : language
  } catch {
    return language
  }
}
