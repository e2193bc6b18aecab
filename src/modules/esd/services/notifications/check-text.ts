import type { EsdNotificationText } from "../../../../types"
import { checkVariables } from "./check-variables"
import { notificationRefused } from "./notification-refused"

/** How many characters each text may have, variables as they are written. */
const LONGEST = { subject: 200, introduction: 2000 }

/** Control characters and Unicode's line separators: what would end a header. */
const LINE_BREAK = /[\p{Cc}\p{Zl}\p{Zp}]/u

/**
 * Refuses the words of one language that cannot stand in an e-mail.
 *
 * @param field what the sentence calls them, for example `texts.de`
 * @throws MedusaError that names field and rule
 */
export function checkText(
  field: string,
  text: EsdNotificationText,
  variables: readonly string[]
): void {
  for (const name of ["subject", "introduction"] as const) {
    const value = text[name] ?? ""

    if (value.length > LONGEST[name]) {
      throw notificationRefused(
        "esd_notification_text_too_long",
        `${field}.${name}: has ${value.length} characters, ${LONGEST[name]} are allowed.`
      )
    }

    checkVariables(`${field}.${name}`, value, variables)
  }

  if (LINE_BREAK.test(text.subject ?? "")) {
    throw notificationRefused(
      "esd_notification_line_break",
      `${field}.subject: must be one line, without line breaks, tabs or other control characters.`
    )
  }
}
