import { type EmailTexts, languageOf } from "../../../emails"
import type { EsdNotificationSettings } from "../../../types"

/** The shop's own words for an e-mail in the language of its reader. */
export function ownTexts(
  { texts }: Pick<EsdNotificationSettings, "texts">,
  locale: string
): EmailTexts {
  const { subject, introduction } = texts[languageOf(locale)] ?? {}

  return {
    subjectText: subject ?? null,
    introductionText: introduction ?? null,
  }
}
