import type { ReturnOutcome } from "../../types"
import type { CancellationState } from "./read-state"

const CLAIMED_ELSEWHERE_RETRY_MS = 2000

/** What becomes of a try for a cancellation that could not be taken, or that another brought to its end meanwhile. */
export function whyNotReturned(state: CancellationState | null): ReturnOutcome {
  if (state?.status === "accepted") {
    return { outcome: "retry", retryAfterMs: CLAIMED_ELSEWHERE_RETRY_MS }
  }

  if (state?.status === "returned") {
    return { outcome: "returned", order_id: state.order_id }
  }

  return state?.status === "refused"
    ? {
        outcome: "not_returned",
        reason: state.reason ?? undefined,
        message: state.error ?? undefined,
      }
    : { outcome: "ended" }
}
