import type { EsdNotificationLanguage } from "../../../types"
import { LANGUAGES } from "./notification-values"

/** The language that a field is about, for its tab. */
export function languageOfField(
  field: string
): EsdNotificationLanguage | undefined {
  return LANGUAGES.find((language) => field.endsWith(`_${language}`))
}
