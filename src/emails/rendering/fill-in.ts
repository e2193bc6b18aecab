import type { RenderedEmail } from "../rendered-email"
import { escapeHtml } from "./escape-html"
import { placeholder } from "./placeholder-for"

/**
 * Puts values in the place of their placeholders: escaped in the HTML, as they
 * are in subject and text. One pass, so a value is never searched itself.
 *
 * @throws Error when the template holds a placeholder that has no value.
 */
export function fillIn(
  template: RenderedEmail,
  values: Record<string, string>
): RenderedEmail {
  const raw = (_: string, name: string) => valueOf(values, name)
  const escaped = (_: string, name: string) => escapeHtml(valueOf(values, name))

  return {
    subject: template.subject.replace(placeholder, raw),
    html: template.html.replace(placeholder, escaped),
    text: template.text.replace(placeholder, raw),
  }
}

function valueOf(values: Record<string, string>, name: string): string {
  const value = values[name]

  if (value === undefined) {
    throw new Error(`The e-mail template has no value for "${name}".`)
  }

  return value
}
