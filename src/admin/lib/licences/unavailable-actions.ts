import type { AdminEsdAssetResponse } from "../../../types"

/** What staff can do with a licence. */
export type LicenceAction = "reveal" | "retry" | "resend" | "refresh" | "cancel"

/** Why an action is not possible; the last part of its text's key. */
export type UnavailableReason =
  | "noKey"
  | "hasKey"
  | "notActive"
  | "cancelled"
  | "awaitsPayment"
  | "emailPending"
  | "decideFirst"
  | "beingCancelled"
  | "redeemed"

/**
 * Says which actions are not possible now, and why. The server decides in the
 * end; this spares people the attempt.
 */
export function unavailableActions(
  licence: AdminEsdAssetResponse
): Partial<Record<LicenceAction, UnavailableReason>> {
  return {
    reveal: whyNoReveal(licence),
    retry: whyNoRetry(licence),
    resend: whyNoResend(licence),
    refresh: licence.sync_status === "synchronized" ? undefined : "noKey",
    cancel: whyNoCancellation(licence),
  }
}

function whyNoReveal({
  status,
  display_key,
}: AdminEsdAssetResponse): UnavailableReason | undefined {
  if (status === "cancelled") {
    return "cancelled"
  }

  return display_key === null ? "noKey" : undefined
}

function whyNoRetry(
  licence: AdminEsdAssetResponse
): UnavailableReason | undefined {
  if (licence.sync_status === "synchronized") {
    return "hasKey"
  }

  if (licence.status !== "active") {
    return "notActive"
  }

  return licence.sync_reason === "awaiting_payment"
    ? "awaitsPayment"
    : undefined
}

function whyNoResend(
  licence: AdminEsdAssetResponse
): UnavailableReason | undefined {
  if (licence.status === "cancelled") {
    return "cancelled"
  }

  if (licence.sync_status !== "synchronized") {
    return "noKey"
  }

  return licence.email_status === "pending" ? "emailPending" : undefined
}

function whyNoCancellation({
  status,
  cancellation,
  token_status,
}: AdminEsdAssetResponse): UnavailableReason | undefined {
  if (status === "cancelled") {
    return "cancelled"
  }

  if (status === "cancellation_requested") {
    return cancellation?.status === "requested"
      ? "decideFirst"
      : "beingCancelled"
  }

  return token_status === "redeemed" ? "redeemed" : undefined
}
