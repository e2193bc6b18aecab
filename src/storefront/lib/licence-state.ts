import type { EsdAssetResponse } from "../../types/esd-asset"
import type { Words } from "../words/english"

/** How a licence stands, as its customer sees it. */
export type LicenceState = keyof Words["licences"]["states"]

type Licence = Pick<
  EsdAssetResponse,
  "status" | "sync_status" | "sync_reason" | "token_status" | "email_status"
>

/** How a licence stands, out of its five lights. */
export function licenceState(licence: Licence): LicenceState {
  if (licence.status !== "active") {
    return licence.status
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
  return ["ready", "redeemed", "cancellation_requested"].includes(
    licenceState(licence)
  )
}

/** Whether nothing more happens to a licence without anybody's doing. */
export function isSettled(licence: Licence): boolean {
  return (
    licence.status !== "active" ||
    licence.sync_status === "failed" ||
    (licence.sync_status === "synchronized" &&
      licence.email_status !== "pending")
  )
}

function waitingState(reason: string | null): LicenceState {
  if (reason === "awaiting_payment" || reason === "awaiting_account") {
    return reason
  }

  return reason === "outcome_unknown" ? "delayed" : "preparing"
}
