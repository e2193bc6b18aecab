import type { MicrosoftEsdError } from "../clients/microsoft-esd"
import type { AccountTry } from "./accounts/release-account"

/** What became of making the vendor know an account. */
export type AccountSyncResult =
  /** Known; `isNews` where this very try made it so, and others may wait for it. */
  | { status: "synchronized"; isNews?: boolean }
  /** Another worker is at it, or the last try was just now; with its error, if any. */
  | { status: "busy"; error: string | null }
  /** A failure that may pass. */
  | {
      status: "retry"
      code: string
      error: string
      retryAfterMs: number | null
      pauseQueue: boolean
    }
  /** Refused, now or before (then without a code); staff have to act. */
  | { status: "failed"; code: string | null; error: string | null }

/**
 * Decides what follows on a vendor's error about an account: another try or the
 * end. A vendor that asks to slow down ends nothing, however often it asks.
 */
export function judgeAccountFailure(
  error: MicrosoftEsdError,
  account: { sync_attempts: number },
  maxAttempts: number
): { ended: AccountTry; result: AccountSyncResult } {
  const { code, merchantMessage, correlationId, retryAfterMs } = error
  const slowDown = error.retryable && retryAfterMs !== null
  const mayPass =
    slowDown || (error.retryable && account.sync_attempts < maxAttempts)

  return {
    ended: {
      sync_status: mayPass ? "unsynchronized" : "failed",
      code,
      error: merchantMessage,
      correlation_id: correlationId,
      counts: !slowDown,
      ...(slowDown && { slow_down_ms: retryAfterMs }),
    },
    result: mayPass
      ? {
          status: "retry",
          code,
          error: merchantMessage,
          retryAfterMs,
          pauseQueue: retryAfterMs !== null,
        }
      : { status: "failed", code, error: merchantMessage },
  }
}
