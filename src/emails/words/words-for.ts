import { english } from "./english"
import { german } from "./german"
import type { Words } from "./words"

/**
 * Finds the words for a BCP 47 tag by its language: `de`, `de-AT` and `de_CH`
 * are German, everything else is English.
 */
export function wordsFor(locale: string): Words {
  const language = locale.split(/[-_]/)[0].trim().toLowerCase()

  return language === german.language ? german : english
}
