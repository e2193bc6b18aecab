import type { MicrosoftEsdError } from "../clients/microsoft-esd"
import type { UnfinishedTry } from "./assets/release-asset"

/** The vendor's code for a purchase whose account it does not know. */
const ACCOUNT_UNKNOWN = "AccountNotSynchronized"

/** What a failed try means for its licence. */
export type Judgement = {
  unfinished: UnfinishedTry
  retry: boolean
  /** The licence's accounts have to be synchronized again first. */
  accountUnknown: boolean
}

/**
 * Decides what follows on a vendor error: another try or the end, with which
 * reason, and whether the vendor has to be asked before buying again.
 *
 * A vendor that asks to slow down ends no licence, however often it asks.
 */
export function judgeFailure(
  error: MicrosoftEsdError,
  asset: { sync_attempts: number; may_be_bought: boolean },
  maxAttempts: number
): Judgement {
  const unknown = error.outcome === "unknown"
  const slowDown = error.retryable && error.retryAfterMs !== null
  const accountUnknown = error.code === ACCOUNT_UNKNOWN
  const retry =
    slowDown ||
    ((error.retryable || accountUnknown) && asset.sync_attempts < maxAttempts)

  return {
    retry,
    accountUnknown,
    unfinished: {
      action: retry ? "sync_deferred" : "sync_refused",
      sync_status: retry ? "unsynchronized" : "failed",
      reason: unknown
        ? "outcome_unknown"
        : retry && accountUnknown
          ? "awaiting_account"
          : error.code,
      code: error.code,
      error: error.merchantMessage,
      correlation_id: error.correlationId,
      may_be_bought: unknown || asset.may_be_bought,
      counts: !slowDown,
    },
  }
}
