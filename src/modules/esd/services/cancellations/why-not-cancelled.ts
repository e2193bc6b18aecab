import type { RefusedLicence } from "../actions/why-refused"
import type { ReturnFacts } from "./read-return-facts"
import type { Returnable } from "./judge-returnable"

/** How a licence stands about its return: as the shop judges it, and the latest attempt. */
export type JudgedLicence = ReturnFacts & {
  return: Returnable
  /** Whether the vendor can be asked about it. */
  isConnected: boolean
}

/** What is wanted of a licence's cancellation. */
export type CancellationAction = "request" | "cancel" | "withdraw" | "decide"

const SENTENCES = {
  esd_licence_unknown: "There is no licence with this id.",
  esd_licence_changed:
    "This licence changed while it was looked at. Please look at it, then try again.",
  esd_cancelled: "This licence is cancelled already.",
  esd_cancellation_pending:
    "The cancellation of this licence was asked for already.",
  esd_redeemed:
    "This licence is in use, so it can no longer be returned or cancelled.",
  esd_return_window_over:
    "The time in which this licence could be returned is over.",
  esd_not_returnable:
    "This licence cannot be returned, because Microsoft takes no licences of this product back.",
  esd_no_cancellation:
    "Nobody asked for this licence to be cancelled, so there is nothing to decide or to take back.",
  esd_cancellation_decided:
    "The request to cancel this licence is decided or taken back already. Please look at the licence again.",
  esd_connection_removed:
    "The connection of this licence is not in the plugin's options any more, so the vendor cannot be asked to take it back. Add it again.",
} as const

/** A stable code of why something about a cancellation was refused. */
export type CancellationCode = keyof typeof SENTENCES

/** The sentence of such a code, for people. */
export function sentenceOf(code: CancellationCode): string {
  return SENTENCES[code]
}

/** Says why something was refused for a licence that stands like that; null for one that does not exist. */
export function whyNotCancelled(
  action: CancellationAction,
  id: string,
  facts: JudgedLicence | null
): RefusedLicence {
  const code = facts ? codeOf(action, facts) : "esd_licence_unknown"

  return { id, code, message: SENTENCES[code] }
}

function codeOf(
  action: CancellationAction,
  { licence, cancellation, return: { reason }, isConnected }: JudgedLicence
): CancellationCode {
  if (action === "withdraw" || action === "decide") {
    return cancellation?.requested_by_type === "customer"
      ? "esd_cancellation_decided"
      : "esd_no_cancellation"
  }

  if (licence.status !== "active") {
    return licence.status === "cancelled"
      ? "esd_cancelled"
      : "esd_cancellation_pending"
  }

  if (licence.token_status === "redeemed") {
    return "esd_redeemed"
  }

  if (action === "cancel") {
    return isConnected ? "esd_licence_changed" : "esd_connection_removed"
  }

  return (reason as CancellationCode | null) ?? "esd_licence_changed"
}
