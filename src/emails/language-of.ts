import { wordsFor } from "./words/words-for"

/** The language, `en` or `de`, that the e-mails are written in for a BCP 47 tag. */
export function languageOf(locale: string): "en" | "de" {
  return wordsFor(locale).language
}
