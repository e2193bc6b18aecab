import type { CancelledLicences } from "../cancelled-licence"
import { wordsFor } from "../words/words-for"

/** What licences are called together: their product, or how many they are. */
export function productOf(groups: CancelledLicences[], locale: string): string {
  const titles = groups.flatMap(({ licences }) =>
    licences.map(({ productTitle }) => productTitle)
  )

  return wordsFor(locale).notices.products([...new Set(titles)], titles.length)
}
