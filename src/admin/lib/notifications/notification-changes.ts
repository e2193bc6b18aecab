import type { EsdNotificationChanges } from "../../../types"
import { addressLines } from "./address-lines"
import {
  LANGUAGES,
  type NotificationValues,
  type TextField,
} from "./notification-values"

/** Which fields somebody changed, as the form keeps it. */
export type ChangedFields = Partial<Record<keyof NotificationValues, boolean>>

/** What a form changes: only what somebody changed in it, for others work here too. */
export function notificationChanges(
  values: NotificationValues,
  changed: ChangedFields
): EsdNotificationChanges {
  const texts = textChanges(values, changed)

  return {
    ...(changed.is_enabled && { is_enabled: values.is_enabled }),
    ...(changed.to && { to: addressLines(values.to) }),
    ...(changed.cc && { cc: addressLines(values.cc) }),
    ...(changed.copy_reseller && { copy_reseller: values.copy_reseller }),
    ...(texts && { texts }),
  }
}

/** The same for the words alone, which a preview and a test e-mail are made of. */
export function textChanges(
  values: NotificationValues,
  changed: ChangedFields
): EsdNotificationChanges["texts"] {
  const texts = LANGUAGES.map((language) => {
    const of = (name: "subject" | "introduction") => {
      const field: TextField = `${name}_${language}`

      return changed[field] ? { [name]: values[field].trim() || null } : {}
    }

    return [language, { ...of("subject"), ...of("introduction") }] as const
  }).filter(([, text]) => Object.keys(text).length > 0)

  return texts.length ? Object.fromEntries(texts) : undefined
}
