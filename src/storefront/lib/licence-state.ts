import type { EsdAssetResponse } from "../../types/esd-asset"
import type { EsdCancellationResponse } from "../../types/esd-cancellation"
import type { Words } from "../words/english"

/** How a licence stands, as its customer sees it. */
export type LicenceState = keyof Words["licences"]["states"]

type Licence = Pick<
  EsdAssetResponse,
  "status" | "sync_status" | "sync_reason" | "token_status" | "email_status"
> & { cancellation?: Pick<EsdCancellationResponse, "status"> | null }

/** How a licence stands, out of its five lights. */
export function licenceState(licence: Licence): LicenceState {
  if (licence.status !== "active") {
    return isBeingReturned(licence) ? "being_returned" : licence.status
  }

  switch (licence.sync_status) {
    case "synchronized":
      return licence.token_status === "redeemed" ? "redeemed" : "ready"
    case "failed":
      return licence.sync_reason === "outcome_unknown" ? "delayed" : "failed"
    case "unsynchronized":
      return waitingState(licence.sync_reason)
  }
}

/** Whether the key can be shown. */
export function hasKey(licence: Licence): boolean {
  return (
    licence.status !== "cancelled" && licence.sync_status === "synchronized"
  )
}

/** Whether nothing more happens to a licence without anybody's doing. */
export function isSettled(licence: Licence): boolean {
  if (licence.status !== "active") {
    return !isBeingReturned(licence) && !isBeingCredited(licence)
  }

  return (
    licence.sync_status === "failed" ||
    (licence.sync_status === "synchronized" &&
      licence.email_status !== "pending")
  )
}

/** Whether the vendor is asked to take a licence back. */
function isBeingReturned({ status, cancellation }: Licence): boolean {
  return (
    status === "cancellation_requested" && cancellation?.status === "accepted"
  )
}

/** Whether a cancelled licence may still get its credit note. */
function isBeingCredited({ status, cancellation }: Licence): boolean {
  return status === "cancelled" && cancellation?.status === "returned"
}

function waitingState(reason: string | null): LicenceState {
  if (reason === "awaiting_payment" || reason === "awaiting_account") {
    return reason
  }

  return reason === "outcome_unknown" ? "delayed" : "preparing"
}
