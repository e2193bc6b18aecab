import type { EsdDraftOrderCheck } from "../../../types"

/** Where a check can be put right. `name` is the last part of the link's text's key. */
export type CheckLink = {
  name: "draftOrder" | "accounts" | "newOrder" | "customer"
  to: string
}

/** What no change of the draft order mends. */
const NEEDS_ANOTHER = ["too_many_licences", "order_canceled"]

type Subject = { draftOrderId: string; customerId: string | null }

/** Where staff put right what a check found; null where nothing is wrong. */
export function checkLink(
  { id, code, status, values }: EsdDraftOrderCheck,
  { draftOrderId, customerId }: Subject
): CheckLink | null {
  if (status === "ok") {
    return null
  }

  if (id === "accounts" || code === "not_a_reseller") {
    return { name: "accounts", to: accountsOf(String(values.accounts ?? "")) }
  }

  if (id === "service_details" || NEEDS_ANOTHER.includes(code)) {
    return { name: "newOrder", to: newOrderFor(customerId) }
  }

  return id === "country" && customerId
    ? { name: "customer", to: `/customers/${customerId}` }
    : { name: "draftOrder", to: `/draft-orders/${draftOrderId}` }
}

/** The page on which an order for a customer is made. */
export function newOrderFor(customerId: string | null): string {
  return customerId
    ? `/esd/new-order?customer_id=${encodeURIComponent(customerId)}`
    : "/esd/new-order"
}

/** One account is searched for; several names are no search. */
function accountsOf(names: string): string {
  return names && !names.includes(", ")
    ? `/esd/accounts?q=${encodeURIComponent(names)}`
    : "/esd/accounts"
}
