import type { EsdAssetResponse, EsdCancellationStatus } from "../../types"

/** A cancellation that a statement changed, with what follows on it depends on. */
export type ChangedCancellation = {
  id: string
  asset_id: string
  order_id: string
  connection_id: string
  status: EsdCancellationStatus
  requested_by_type: "system" | "user" | "customer"
  sync_status: EsdAssetResponse["sync_status"]
  email_status: EsdAssetResponse["email_status"]
}

/** What a transaction changed, and the e-mails that it wrote to tell of it. */
export type CancellationChanges = {
  changed: ChangedCancellation[]
  notice_ids: string[]
}

/** What became of one try to bring an accepted cancellation to its end; the queue acts on it. */
export type ReturnOutcome = {
  /**
   * - `returned`: the licence is cancelled, by this try or by another;
   * - `not_returned`: the vendor does not take it back, the licence stays;
   * - `retry`: nobody knows yet, tried again however often;
   * - `ended`: there is nothing to do.
   */
  outcome: "returned" | "not_returned" | "retry" | "ended"
  /** Stable code. */
  reason?: string
  /** The same in a sentence for staff. */
  message?: string
  retryAfterMs?: number
  /** The vendor asked everybody to slow down, so the whole queue waits. */
  pauseQueue?: boolean
  /** What this try changed. */
  changes?: CancellationChanges
  /** The order whose licence another try returned. */
  order_id?: string
}
