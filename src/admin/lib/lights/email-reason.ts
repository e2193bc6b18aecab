import type { AdminEsdAssetResponse } from "../../../types"
import { asSentence } from "../as-sentence"
import type { Wording } from "../wording"

/** Why the e-mail of a licence is not out although it was tried. */
export function emailReason(
  {
    email_status,
    email_error,
    email_to,
    delivery_email,
  }: AdminEsdAssetResponse,
  { t }: Wording
): string {
  const state = email_status === "failed" ? "failed" : "retrying"

  return t(`emailReasons.${state}`, {
    email: email_to ?? delivery_email,
    error: email_error ? asSentence(email_error) : t("emailReasons.noError"),
  })
}
