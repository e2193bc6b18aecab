/**
 * How far the cancellation of a licence is.
 *
 * - `requested`: the customer asked; staff decide, until then it can be withdrawn;
 * - `withdrawn`, `declined`: ended, the licence stays;
 * - `accepted`: the vendor is asked to take the licence back;
 * - `refused`: the vendor does not take it back, the licence stays;
 * - `returned`: the licence is cancelled, credit note or refund are on their way;
 * - `completed`: all is done.
 */
export type EsdCancellationStatus =
  | "requested"
  | "withdrawn"
  | "declined"
  | "accepted"
  | "refused"
  | "returned"
  | "completed"

/** One attempt to cancel a licence, as its customer may see it. */
export type EsdCancellationResponse = {
  id: string
  asset_id: string
  order_id: string
  status: EsdCancellationStatus
  /** What who asked for it said. */
  comment: string | null
  requested_by_type: "system" | "user" | "customer"
  requested_at: string
  /** What staff said when they decided. */
  decision_comment: string | null
  decided_at: string | null
  /** Why it was refused: `esd_redeemed`, `esd_return_window_over`, `esd_not_returnable`, or another stable code. */
  reason: string | null
  returned_at: string | null
  credit_note_id: string | null
}

/** The same as staff see it. */
export type AdminEsdCancellationResponse = EsdCancellationResponse & {
  /** Cancellations that were begun together share it, and a credit note. */
  batch_id: string
  order_display_id: number
  customer_id: string | null
  product_title: string
  sku: string
  display_key: string | null
  requested_by_id: string | null
  decided_by_type: "system" | "user" | "customer" | null
  decided_by_id: string | null
  /** Why it was refused, or why the last try did not succeed, in a sentence. */
  error: string | null
  attempts: number
  completed_at: string | null
  /** The money, once a credit note is issued; null where the shop refunds by hand. */
  refund: EsdRefundResponse | null
}

/** What became of the money of a credit note. Amounts in major units. */
export type EsdRefundResponse = {
  status: "pending" | "done" | "failed" | "not_due"
  method: "credit_line" | "payment"
  amount: number
  currency_code: string
  /** Why it failed, in a sentence. */
  error: string | null
}

/** Body of `POST /admin/esd/invoices/:id/refund`. */
export type AdminEsdRefundResponse = { esd_refund: EsdRefundResponse }

/** What the shop does about the money of licences that are returned: nothing by itself, a credit on the order, or back to the payment. */
export type EsdRefundPolicy = "none" | "credit_line" | "payment"

/** Whether a licence can be given back. */
export type EsdAssetReturnResponse = {
  is_possible: boolean
  /** Until when; null where there is no key yet, or it cannot be returned anyway. */
  until: string | null
  /** Why not: `esd_redeemed`, `esd_return_window_over`, `esd_not_returnable`, `esd_cancelled`; null where it is possible. */
  reason: string | null
}

/** Body of `GET /admin/esd/cancellations`. */
export type AdminEsdCancellationListResponse = {
  esd_cancellations: AdminEsdCancellationResponse[]
  count: number
  offset: number
  limit: number
}
