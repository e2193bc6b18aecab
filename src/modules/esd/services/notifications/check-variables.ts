import { notificationRefused } from "./notification-refused"

/** What stands in double braces, whatever it is. */
const IN_BRACES = /\{\{([^{}]*)\}\}/g

/**
 * Refuses a text with a variable that its e-mail does not know, or with braces
 * that are half of one.
 *
 * @param field what the sentence calls the text
 * @throws MedusaError `esd_notification_variable_unknown`
 */
export function checkVariables(
  field: string,
  text: string,
  variables: readonly string[]
): void {
  const known = variables.map((name) => `{{${name}}}`).join(", ")
  const unknown = [...text.matchAll(IN_BRACES)]
    .map(([, name]) => name.trim())
    .find((name) => !variables.includes(name))

  if (unknown !== undefined) {
    throw notificationRefused(
      "esd_notification_variable_unknown",
      `${field}: there is no variable {{${unknown}}} in this e-mail. There are: ${known}.`
    )
  }

  const [rest] = /\{\{|\}\}/.exec(text.replace(IN_BRACES, "")) ?? []

  if (rest) {
    throw notificationRefused(
      "esd_notification_variable_unknown",
      `${field}: "${rest}" belongs to no variable. A variable is a name in double braces. There are: ${known}.`
    )
  }
}
