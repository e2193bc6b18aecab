import type { EsdAssetRecord } from "../../types"

/** What can be asked for a licence. */
export type LicenceAction = "retry" | "resend" | "refresh"

/** A licence that an action was refused for, with a sentence and a stable code. */
export type RefusedLicence = { id: string; code: string; message: string }

/** What a refusal depends on; null for a licence that does not exist. */
export type LicenceState = Pick<
  EsdAssetRecord,
  "status" | "sync_status" | "sync_reason" | "email_status"
> | null

const SENTENCES = {
  esd_licence_unknown: "There is no licence with this id.",
  esd_licence_changed:
    "This licence changed while it was looked at. Please look at it, then try again.",
  esd_has_key: "This licence has its key already.",
  esd_cancelled: "This licence is cancelled.",
  esd_cancellation_requested:
    "The cancellation of this licence was requested. Wait until that is decided, then try again.",
  esd_awaiting_payment:
    "The order of this licence is not paid yet. It is bought as soon as the payment is captured.",
  esd_no_key:
    "This licence has no key yet. Its e-mail goes out as soon as the key is there.",
  esd_email_pending:
    "The last e-mail of this licence is not out yet. Wait until it is, then ask again.",
  esd_connection_removed:
    "The connection of this licence is not in the plugin's options any more. Add it again.",
} as const

/** Says why an action was refused for a licence in a state. */
export function whyRefused(
  action: LicenceAction,
  id: string,
  state: LicenceState
): RefusedLicence {
  const code = state ? codeOf(action, state) : "esd_licence_unknown"

  return { id, code, message: SENTENCES[code] }
}

function codeOf(
  action: LicenceAction,
  { status, sync_status, sync_reason, email_status }: NonNullable<LicenceState>
): keyof typeof SENTENCES {
  const hasKey = sync_status === "synchronized"

  if (action === "refresh") {
    return hasKey ? "esd_connection_removed" : "esd_no_key"
  }

  if (status === "cancelled") {
    return "esd_cancelled"
  }

  if (action === "resend" && status === "cancellation_requested") {
    return "esd_cancellation_requested"
  }

  if (action === "resend") {
    return hasKey ? whyNotSent(email_status) : "esd_no_key"
  }

  if (hasKey) {
    return "esd_has_key"
  }

  if (status === "cancellation_requested") {
    return "esd_cancellation_requested"
  }

  return sync_reason === "awaiting_payment"
    ? "esd_awaiting_payment"
    : "esd_licence_changed"
}

function whyNotSent(email_status: EsdAssetRecord["email_status"]) {
  return email_status === "pending"
    ? "esd_email_pending"
    : "esd_licence_changed"
}
