import type { Account } from "../entities/account"
import type { Order } from "../entities/order"
import type { Fault } from "../faults/fault-store"
import { renderAccounts } from "./render-accounts"
import { renderFaults } from "./render-faults"
import { renderOrders } from "./render-orders"
import { html } from "./html"
import { TEXTS } from "./texts"

/** What the page shows: the newest rows, and how many there are in all. */
export type PageContents = {
  locale: keyof typeof TEXTS
  orders: [Order[], number]
  accounts: [Account[], number]
  faults: Fault[]
  nameOf: (sku: string) => string
  now: number
}

/** The page at `/`, complete without its script, which only keeps it fresh. */
export function renderPage(contents: PageContents): string {
  const texts = TEXTS[contents.locale]
  const counters = [
    { label: texts.sold, count: contents.orders[1] },
    { label: texts.accounts, count: contents.accounts[1] },
    { label: texts.faults, count: contents.faults.length },
  ]

  return html`<!doctype html>
    <html lang="${contents.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <noscript><meta http-equiv="refresh" content="5" /></noscript>
        <title>${texts.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/page.css" />
        <script src="/page/page.js" defer></script>
      </head>
      <body>
        <header>
          <div class="title">
            <h1>${texts.title}</h1>
            <span class="live">${texts.live}</span>
          </div>
          <p class="notice">
            ${texts.notice}
            <a href="/microsoft-esd-api.yaml">${texts.contract}</a>
          </p>
        </header>
        <main>
          <dl class="counters">
            ${counters.map(
              ({ label, count }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${count.toLocaleString(contents.locale)}</dd>
                </div>`
            )}
          </dl>
          <section>
            <h2>${texts.faults}</h2>
            ${renderFaults(contents.faults, texts)}
          </section>
          <section>
            <h2>${texts.sold}</h2>
            ${renderOrders(contents, texts)}
          </section>
          <section>
            <h2>${texts.accounts}</h2>
            ${renderAccounts(contents.accounts, texts)}
          </section>
        </main>
      </body>
    </html>`.markup
}
