import type { EsdCancellationResponse } from "../../../types"

/** How long Microsoft and the credit note usually take, in milliseconds; what takes longer may take hours. */
const USUALLY_TAKES_MS = 120_000

/** Says whether a cancellation is likely to go on by itself within seconds. */
export function isCancelling(
  {
    status,
    requested_at,
    decided_at,
    returned_at,
  }: Pick<
    EsdCancellationResponse,
    "status" | "requested_at" | "decided_at" | "returned_at"
  >,
  now = Date.now()
): boolean {
  const since = returned_at ?? decided_at ?? requested_at

  return (
    (status === "accepted" || status === "returned") &&
    now - Date.parse(since) < USUALLY_TAKES_MS
  )
}
