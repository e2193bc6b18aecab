import type { ServerFault } from "../api/field-of-error"
import type { NotificationValues } from "./notification-values"

const FIELDS: ReadonlyArray<keyof NotificationValues> = [
  "is_enabled",
  "to",
  "cc",
  "copy_reseller",
]
const TEXT = /^texts\.(en|de)\.(subject|introduction)$/

/** Finds the field that the server's sentence about an e-mail's settings begins with. */
export function fieldOfRefusal(
  message: string
): ServerFault<keyof NotificationValues> {
  const sentence = message.replace(/^Invalid request: /, "")
  const [, path = "", rest = ""] = /^([\w.]+): (.+)$/s.exec(sentence) ?? []
  const [, language, name] = TEXT.exec(path) ?? []
  const field = name
    ? (`${name}_${language}` as keyof NotificationValues)
    : FIELDS.find((known) => known === path)

  return field
    ? { field, text: rest.charAt(0).toUpperCase() + rest.slice(1) }
    : { text: sentence }
}
