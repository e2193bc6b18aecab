import type { RefreshOutcome } from "../../modules/esd/types"

/** Starts of a job; with the default back-off they take up to half an hour. */
const MOST_STARTS = 12
/** Jobs that run together are slowed down together, and few of them get through each time. */
const MOST_SLOWED_DOWN = 100

/**
 * Ends the tries of a job that asks the vendor what became of a licence. Nothing
 * waits for the answer, and asking again costs nothing.
 */
export function giveUp(result: RefreshOutcome, starts: number): RefreshOutcome {
  const most =
    result.retryAfterMs === undefined ? MOST_STARTS : MOST_SLOWED_DOWN

  return result.outcome === "retry" && starts >= most
    ? { outcome: "refused", reason: result.reason }
    : result
}
