import type { EsdQueueStatus } from "../modules/esd-queue"

/**
 * How many licences are in each state. A number whose `…_is_exact` is false is
 * a rough one (`active`, `synchronized`), or there are more than that.
 */
export type EsdOverviewLicences = {
  /** Not cancelled and not about to be. */
  active: number
  active_is_exact: boolean
  /** With a key, the cancelled ones included. */
  synchronized: number
  synchronized_is_exact: boolean
  /** Active, without a key yet. */
  waiting: number
  waiting_is_exact: boolean
  /** Active, and not bought again by themselves. */
  failed: number
  failed_is_exact: boolean
  /** With a key, not cancelled, and their e-mail is not out. */
  unsent: number
  unsent_is_exact: boolean
  cancellation_requested: number
  cancellation_requested_is_exact: boolean
}

/** What became by now of the licences that were ordered on one day; each is counted once. */
export type EsdOverviewDay = {
  /** In UTC, e.g. `2026-11-23`. */
  day: string
  synchronized: number
  waiting: number
  failed: number
  cancelled: number
}

/** The licence that waits longest for its key. */
export type EsdOverviewOldestWaiting = {
  asset_id: string
  order_id: string
  order_display_id: number
  purchased_at: string
  sync_reason: string
}

/** The licences that failed for the same reason. */
export type EsdOverviewFailure = {
  /** The vendor's error code; `POST /admin/esd/assets/retry` takes it. */
  sync_reason: string
  count: number
  oldest_purchased_at: string
  /** What the latest of them was refused with. */
  sync_error: string | null
}

/** How all licences and the queues are doing. */
export type EsdOverviewResponse = {
  licences: EsdOverviewLicences
  /** Every day of the span, the oldest first. */
  per_day: EsdOverviewDay[]
  oldest_waiting: EsdOverviewOldestWaiting | null
  /** By reason, the largest group first. */
  failures: EsdOverviewFailure[]
  /** False when only those that were ordered first were looked at. */
  failures_are_exact: boolean
  /** By reason, the largest group first. */
  waiting: Array<{ sync_reason: string; count: number }>
  /** False when only the oldest ones were looked at. */
  waiting_is_exact: boolean
  redis: EsdQueueStatus["redis"]
  /** Empty while Redis does not answer. */
  queues: EsdQueueStatus["queues"]
}

/** Body of the answer of `GET /admin/esd/overview`. */
export type AdminEsdOverviewResponse = {
  esd_overview: EsdOverviewResponse
}
