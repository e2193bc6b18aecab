import type { AdminEsdAssetResponse } from "../../../types"
import type { Wording } from "../wording"

/**
 * Why a licence has no key, and what to do, in plain words. A code without
 * words of ours is explained by the server's sentence.
 */
export function syncReason(
  {
    sync_status,
    sync_reason,
    sync_error,
  }: Pick<AdminEsdAssetResponse, "sync_status" | "sync_reason" | "sync_error">,
  { t }: Pick<Wording, "t">
): string {
  const code = sync_reason ?? "queued"
  const context = sync_status === "unsynchronized" ? "waiting" : undefined
  const text = t(`reasons.${code}`, {
    context,
    defaultValue: sync_error ?? t("reasons.unknown", { code, context }),
  })

  // only the account's error says why the account is not known
  return code === "awaiting_account" && sync_error
    ? `${text} ${t("reasons.lastError", { error: sync_error })}`
    : text
}
