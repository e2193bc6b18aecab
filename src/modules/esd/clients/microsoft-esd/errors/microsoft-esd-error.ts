import type { MicrosoftEsdErrorCode } from "./error-codes"
import { merchantMessages } from "./merchant-messages"

/** What an error is made from. Nothing of it may hold a key, an assertion, a token, a link or a body. */
export type MicrosoftEsdErrorFacts = {
  code: MicrosoftEsdErrorCode
  /** One sentence for the log: what happened to which call. */
  summary: string
  correlationId: string | null
  retryAfterMs?: number | null
}

/**
 * Base of all errors of the client. Callers ask `retryable` and `outcome`, not
 * the class, and show `merchantMessage` to staff.
 */
export abstract class MicrosoftEsdError extends Error {
  /** Stable reason: the vendor's own code, or one of the client's. */
  readonly code: MicrosoftEsdErrorCode
  /** May the same call succeed later without anybody changing what is asked for? */
  abstract readonly retryable: boolean
  /** `not_done`: the vendor certainly did nothing. `unknown`: it may have carried the call out; look before repeating. */
  abstract readonly outcome: "not_done" | "unknown"
  /** How long the vendor asks to wait, in milliseconds; null when it did not say. */
  readonly retryAfterMs: number | null
  /** What to name to the vendor's support; null when no request was sent. */
  readonly correlationId: string | null
  /** Plain English for shop staff: what happened, what to do. */
  readonly merchantMessage: string

  // No `cause`: causes of HTTP and OAuth libraries carry answers verbatim, and loggers print causes.
  constructor(facts: MicrosoftEsdErrorFacts) {
    super(`${facts.summary} ${merchantMessages[facts.code]}`)
    this.name = new.target.name
    this.code = facts.code
    this.retryAfterMs = facts.retryAfterMs ?? null
    this.correlationId = facts.correlationId
    this.merchantMessage = merchantMessages[facts.code]
  }
}
