import type { NewNotice } from "./insert-notices"

/** What can happen to a cancellation that somebody is told. */
export type CancellationChange =
  | "requested"
  | "withdrawn"
  /** By staff. */
  | "declined"
  /** By the vendor, or by our own check. */
  | "refused"
  /** The licence is cancelled. */
  | "returned"

/** What of a cancellation decides who is told. */
export type CancellationToTell = {
  id: string
  order_id: string
  asset_id: string
  requested_by_type: "system" | "user" | "customer"
}

const TOLD_CUSTOMERS = {
  requested: "cancellation_requested",
  withdrawn: "cancellation_withdrawn",
  declined: "cancellation_declined",
  refused: "cancellation_declined",
  returned: "cancellation_approved",
} as const

/** Of what staff do themselves they are not told. */
const TOLD_STAFF: CancellationChange[] = ["requested", "withdrawn", "refused"]

/**
 * The e-mails that a change of cancellations is told by, for `insertNotices`. A
 * customer is told what became of a request of their own, and of each licence
 * that is cancelled, whoever wanted it.
 */
export function cancellationNotices(
  change: CancellationChange,
  cancellations: CancellationToTell[]
): NewNotice[] {
  return cancellations.flatMap(
    ({ id, order_id, asset_id, requested_by_type }) => {
      const about = { order_id, asset_id }
      const isForCustomer =
        change === "returned" || requested_by_type === "customer"

      return [
        ...(isForCustomer
          ? [
              {
                event: TOLD_CUSTOMERS[change],
                recipient: "customer" as const,
                subject_id: id,
                ...about,
              },
            ]
          : []),
        ...(TOLD_STAFF.includes(change)
          ? [
              {
                event: "staff_cancellation" as const,
                recipient: "staff" as const,
                subject_id: `${id}:${change}`,
                details: { change },
                ...about,
              },
            ]
          : []),
      ]
    }
  )
}
