import type { MailAttachment, ReceivedMail } from "../received-mail"
import { escapeHtml } from "./html"
import { layout } from "./layout"

/** One mail: who, when, what is attached, and the mail itself in a frame. */
export function mailPage(mail: ReceivedMail): string {
  const { id, subject } = mail
  const facts: [string, string][] = [
    ["From", escapeHtml(mail.from)],
    ["To", escapeHtml(mail.to.join(", "))],
    ["Received", escapeHtml(mail.received_at)],
    ["Message-ID", escapeHtml(mail.message_id ?? "none")],
    ["Attachments", mail.attachments.map(attachmentLink).join(", ") || "none"],
  ]
  return layout(
    subject || "(no subject)",
    `<nav><a href="/">Inbox</a><a href="/mails/${id}/source">Source</a></nav>
<h1>${escapeHtml(subject || "(no subject)")}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>
<iframe src="/mails/${id}/content" title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
  )
}

function attachmentLink({ url, filename, size }: MailAttachment): string {
  const kilobytes = Math.max(1, Math.round(size / 1024))
  return `<a href="${url}" target="_blank" rel="noopener">${escapeHtml(filename)}</a> (${kilobytes} KB)`
}
