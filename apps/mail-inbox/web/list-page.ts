import type { MailQuery } from "../mailbox"
import type { ReceivedMail } from "../received-mail"
import { escapeHtml } from "./html"
import { layout } from "./layout"

type ListPage = MailQuery & { mails: ReceivedMail[]; count: number }

/** Loads the page anew when mails have come in and nobody is typing. */
const REFRESH = (count: number, q: string) => `<script>
setInterval(async () => {
  if (document.activeElement?.name === "q") return
  const answer = await fetch("/api/mails?limit=0&q=${encodeURIComponent(q)}")
  if ((await answer.json()).count !== ${count}) location.reload()
}, 2000)
</script>`

/** The inbox: one line a mail, a search field, and pages of it. */
export function listPage({ mails, count, q = "", offset, limit }: ListPage) {
  const rows = mails.map(row).join("\n")
  const table = `<table>
<thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead>
<tbody>${rows}</tbody>
</table>`
  return layout(
    `Inbox (${count})`,
    `<header><h1>Inbox</h1>
<form role="search"><input type="search" name="q" aria-label="Search"
 placeholder="Search" value="${escapeHtml(q)}"></form>
<span class="hint">${count} ${count === 1 ? "mail" : "mails"}</span></header>
${mails.length ? table : `<p class="hint">No mail here yet.</p>`}
<nav>${pages(count, q, offset, limit)}</nav>
${REFRESH(count, q)}`
  )
}

function row({ id, received_at, to, subject, attachments }: ReceivedMail) {
  const clip = attachments.length ? `📎 ${attachments.length} ` : ""
  const cells = [
    received_at.slice(0, 19).replace("T", " "),
    to.join(", "),
    clip + (subject || "(no subject)"),
  ]
  const links = cells.map(
    (cell) =>
      `<td title="${escapeHtml(cell)}"><a href="/mails/${id}">${escapeHtml(cell)}</a></td>`
  )
  return `<tr>${links.join("")}</tr>`
}

function pages(count: number, q: string, offset: number, limit: number) {
  const link = (name: string, to: number) =>
    `<a href="/?q=${encodeURIComponent(q)}&offset=${to}&limit=${limit}">${name}</a>`
  return [
    offset > 0 ? link("Newer", Math.max(0, offset - limit)) : "",
    offset + limit < count ? link("Older", offset + limit) : "",
  ].join(" ")
}
