import { PURCHASE_FAULTS } from "../faults/fault-kinds"
import type { Fault } from "../faults/fault-store"
import { fill } from "./fill"
import { html, type Html } from "./html"
import { renderTable } from "./render-table"
import type { Texts } from "./texts"

/** The faults that are switched on. */
export function renderFaults(faults: Fault[], texts: Texts): Html {
  if (faults.length === 0) {
    return html`<p class="empty">${texts.noFaults}</p>`
  }

  const rows = faults.map((fault) => [
    html`<span class="state fault">${fault.kind}</span>
      <small>${fault.ms === null ? "" : `${fault.ms} ms`}</small>`,
    html`${reachOf(fault, texts)} <small>${limitOf(fault, texts)}</small>`,
    fault.fired,
  ])

  return renderTable([texts.fault, texts.hits, texts.fired], rows)
}

function reachOf(fault: Fault, texts: Texts): string {
  if (fault.sku !== null) {
    return fill(texts.purchasesOf, { sku: fault.sku })
  }

  return PURCHASE_FAULTS.has(fault.kind)
    ? texts.everyPurchase
    : texts.everything
}

function limitOf(fault: Fault, texts: Texts): string {
  if (fault.count !== null) {
    return fill(texts.left, { count: fault.count })
  }

  return fault.probability === null
    ? texts.untilDeleted
    : `${Math.round(fault.probability * 100)} %`
}
