import type { Light } from "./light"

/** Why a licence may wait that did not fail, with the colour of the wait: blue passes by itself. */
export const WAITING_REASONS: Readonly<Record<string, Light["color"]>> = {
  queued: "blue",
  awaiting_payment: "orange",
  awaiting_account: "orange",
  outcome_unknown: "orange",
  token_pending: "blue",
}
