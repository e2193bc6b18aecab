import { maskProductKey } from "../services/mask-product-key"
import { fill } from "./fill"
import { html, type Html } from "./html"
import type { PageContents } from "./render-page"
import { renderTable } from "./render-table"
import type { Texts } from "./texts"

/** The licences that were sold, newest first, with masked keys. */
export function renderOrders(contents: PageContents, texts: Texts): Html {
  const [orders, count] = contents.orders
  if (orders.length === 0) {
    return html`<p class="empty">${texts.noOrders}</p>`
  }

  const rows = orders.map((order) => {
    const state =
      order.availableAt.getTime() > contents.now ? "Pending" : order.tokenStatus

    return [
      html`<strong>${contents.nameOf(order.sku)}</strong>
        <small>${order.sku}, ${order.country}</small>`,
      html`<code class="unbroken">${maskProductKey(order.productKey)}</code>`,
      html`<span class="state ${state}">${texts.states[state]}</span>`,
      html`<time datetime="${order.purchasedAt.toISOString()}"
        >${order.purchasedAt.toLocaleString(contents.locale)}</time
      >`,
      html`<code>${order.clientTransactionId}</code>`,
      order.calls,
    ]
  })

  return html`${renderTable(
      [
        texts.product,
        texts.key,
        texts.state,
        texts.purchased,
        texts.transaction,
        texts.calls,
      ],
      rows
    )}
    <p class="shown">${fill(texts.newest, { shown: orders.length, count })}</p>`
}
