import { ERROR_STATUSES, type ErrorCode } from "./error-statuses"

/** One fault of a request: which field, and which rule it broke. */
export type ErrorDetail = { field: string; issue: string }

/** An answer of the contract's `Error` form; thrown by any handler and written by the error handler. */
export class ApiError extends Error {
  readonly status: number
  readonly details?: ErrorDetail[]
  /** Value of the Retry-After header, in whole seconds. */
  readonly retryAfterSeconds?: number

  constructor(
    readonly code: ErrorCode,
    message: string,
    extra: { details?: ErrorDetail[]; retryAfterSeconds?: number } = {}
  ) {
    super(message)
    this.name = "ApiError"
    this.status = ERROR_STATUSES[code]
    this.details = extra.details
    this.retryAfterSeconds = extra.retryAfterSeconds
  }
}
