import { simpleParser } from "mailparser"
import { escapeHtml } from "./html"
import type { MailHandler } from "./with-mail"

/** A mail may show itself and load pictures; it runs nothing. */
const POLICY = [
  "default-src 'none'",
  "img-src data: http: https:",
  "style-src 'unsafe-inline'",
  "sandbox allow-popups allow-popups-to-escape-sandbox",
].join("; ")

/** The mail's own html (or its text) for the frame of the mail's page. */
export const sendContent: MailHandler = async ({ raw }, response) => {
  const { html, text } = await simpleParser(raw, { skipTextToHtml: true })
  response
    .set("Content-Security-Policy", POLICY)
    .type("html")
    .send(html || `<pre>${escapeHtml(text ?? "")}</pre>`)
}
