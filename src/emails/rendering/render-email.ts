import { toPlainText } from "@react-email/render"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { RenderedEmail } from "../rendered-email"
import type { EmailTemplate } from "./email-template"
import { plainTextOptions } from "./plain-text-options"

/**
 * Renders a template to subject, HTML and plain text. Texts from outside have
 * to be clean (`cleanTexts`).
 *
 * It uses React's static renderer and not react-email's `render`, because a
 * prepared e-mail is filled in synchronously, and because templates neither
 * suspend nor stream. The plain text is made from the very same HTML.
 */
export function renderEmail<Props extends object>(
  template: EmailTemplate<Props>,
  props: Props
): RenderedEmail {
  const markup = renderToStaticMarkup(createElement(template, props))

  return {
    subject: template.subject(props).replace(/\s+/g, " ").trim(),
    html: `<!DOCTYPE html>${markup}`,
    text: `${toPlainText(markup, plainTextOptions).trim()}\n`,
  }
}
