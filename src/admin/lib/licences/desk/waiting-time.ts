import type { AdminEsdAssetResponse } from "../../../../types"

/** How long the customer waited for the key. */
export type WaitingTime = {
  ms: number
  /** Whether the customer waits still. */
  isRunning: boolean
}

/**
 * The time from the purchase to the key, or until now while there is none;
 * null for a licence that gets none any more.
 */
export function waitingTime(
  {
    status,
    sync_status,
    purchased_at,
    synchronized_at,
  }: Pick<
    AdminEsdAssetResponse,
    "status" | "sync_status" | "purchased_at" | "synchronized_at"
  >,
  now: number
): WaitingTime | null {
  const since = (end: number) =>
    Math.max(0, end - new Date(purchased_at).getTime())

  if (synchronized_at) {
    return { ms: since(new Date(synchronized_at).getTime()), isRunning: false }
  }

  return status === "active" && sync_status !== "synchronized"
    ? { ms: since(now), isRunning: true }
    : null
}
