import type { Account } from "../entities/account"
import { fill } from "./fill"
import { html, type Html } from "./html"
import { renderTable } from "./render-table"
import type { Texts } from "./texts"

/** The accounts that the vendor knows, newest first. */
export function renderAccounts(
  [accounts, count]: [Account[], number],
  texts: Texts
): Html {
  if (accounts.length === 0) {
    return html`<p class="empty">${texts.noAccounts}</p>`
  }

  const rows = accounts.map((account) => [
    html`<strong>${nameOf(account)}</strong>`,
    account.email,
    html`<span class="unbroken">${texts.roles[account.role]}</span>`,
    html`<code>${account.accountId}</code>`,
  ])

  return html`${renderTable(
      [texts.name, texts.email, texts.role, texts.id],
      rows
    )}
    <p class="shown">
      ${fill(texts.newest, { shown: accounts.length, count })}
    </p>`
}

function nameOf(account: Account): string {
  const person = [account.firstName, account.lastName].filter(Boolean).join(" ")
  return account.companyName || person || account.clientAccountId
}
