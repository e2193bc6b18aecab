/** A language that documents are written in. */
export type InvoiceLanguage = "en" | "de"

/** The language of a document, and the locale of its numbers and dates. */
export type InvoiceLocale = { language: InvoiceLanguage; tag: string }

/**
 * Chooses the language of a document: German for German locales, English for all
 * others. Numbers and dates keep the country of a locale (de-CH, en-US) only
 * where its language is written, so that a document speaks one language.
 */
export function invoiceLanguage(locale: string): InvoiceLocale {
  try {
    const { language, baseName } = new Intl.Locale(locale.replace(/_/g, "-"))

    if (language === "en" || language === "de") {
      return { language, tag: baseName }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error
    }
  }

  return { language: "en", tag: "en" }
}
