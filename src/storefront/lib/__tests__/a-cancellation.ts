import type { EsdAssetResponse } from "../../../types/esd-asset"
import type { EsdCancellationResponse } from "../../../types/esd-cancellation"

/** A customer's request that staff have not decided on. */
export const REQUEST: EsdCancellationResponse = {
  id: "esdcan_1",
  asset_id: "esda_1",
  order_id: "order_1",
  status: "requested",
  comment: "Bought twice.",
  requested_by_type: "customer",
  requested_at: "2026-11-20T10:00:00.000Z",
  decision_comment: null,
  decided_at: null,
  reason: null,
  returned_at: null,
  credit_note_id: null,
}

/** A licence, as far as its cancelling goes. */
export function aLicence(parts: Partial<EsdAssetResponse>): EsdAssetResponse {
  return {
    status: "active",
    invoice_id: "esdinv_1",
    credit_note_id: null,
    return: {
      is_possible: true,
      until: "2026-12-20T10:00:00.000Z",
      reason: null,
    },
    cancellation: null,
    ...parts,
  } as EsdAssetResponse
}
