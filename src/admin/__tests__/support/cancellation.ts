import type { AdminEsdCancellationResponse } from "../../../types"

/** A customer's wish that waits for a decision, which differs from the usual one as a test needs it. */
export function cancellation(
  differences: Partial<AdminEsdCancellationResponse> = {}
): AdminEsdCancellationResponse {
  return {
    id: "esdcan_1",
    asset_id: "esda_1",
    order_id: "order_1",
    order_display_id: 1001,
    customer_id: "cus_1",
    product_title: "Office Home & Student",
    sku: "79G-05018",
    display_key: "•••••-•••••-•••••-•••••-MFJ3Y",
    batch_id: "esdcan_1",
    status: "requested",
    comment: "Ordered twice.",
    requested_by_type: "customer",
    requested_by_id: "cus_1",
    requested_at: "2026-11-23T09:00:00.000Z",
    decision_comment: null,
    decided_by_type: null,
    decided_by_id: null,
    decided_at: null,
    reason: null,
    error: null,
    attempts: 0,
    returned_at: null,
    credit_note_id: null,
    completed_at: null,
    refund: null,
    ...differences,
  }
}
