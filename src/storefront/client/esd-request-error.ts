/** What is known of a request that failed. */
export type EsdRequestErrorDetails = {
  status?: number
  type?: string
  code?: string | null
  retryAfterMs?: number | null
  cause?: unknown
}

/**
 * A request that the shop did not fulfil. The message is the shop's sentence,
 * in English.
 */
export class EsdRequestError extends Error {
  /** Of the answer; 0 where there was none. */
  readonly status: number
  /** Medusa's type, e.g. `not_found`; `network_error` where no answer came, `unexpected_answer` for one that is none of Medusa's. */
  readonly type: string
  /** Stable name of the rule that was in the way, where there is one. */
  readonly code: string | null
  /** When the shop wants to be asked again, in milliseconds from the answer. */
  readonly retryAfterMs: number | null

  constructor(
    message: string,
    {
      status = 0,
      type = "unexpected_answer",
      code = null,
      retryAfterMs = null,
      cause,
    }: EsdRequestErrorDetails = {}
  ) {
    super(message)
    this.name = "EsdRequestError"
    this.status = status
    this.type = type
    this.code = code
    this.retryAfterMs = retryAfterMs
    this.cause = cause
  }
}
