import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"
import { emailReason } from "./email-reason"
import type { Light } from "./light"

const COLORS = {
  waiting: "grey",
  pending: "blue",
  retrying: "orange",
  sent: "green",
  failed: "red",
  suppressed: "grey",
  cancelled: "grey",
} as const

/** The light that says whether the customer has the key by e-mail. */
export function emailLight(
  licence: AdminEsdAssetResponse,
  wording: Wording
): Light {
  const { t, formatDate } = wording
  const state = stateOf(licence)

  return {
    name: "email",
    color: COLORS[state],
    label: t(`lights.email.${state}.label`),
    hint:
      state === "failed" || state === "retrying"
        ? emailReason(licence, wording)
        : t(`lights.email.${state}.hint`, {
            email: licence.email_to ?? licence.delivery_email,
            date: licence.email_sent_at && formatDate(licence.email_sent_at),
          }),
  }
}

function stateOf({
  status,
  sync_status,
  email_status,
  email_error,
}: AdminEsdAssetResponse): keyof typeof COLORS {
  if (status === "cancelled" && email_status !== "sent") {
    return status
  }

  if (email_status !== "pending") {
    return email_status
  }

  if (sync_status !== "synchronized") {
    return "waiting"
  }

  return email_error ? "retrying" : "pending"
}
