/** Why no answer came. `unreadable`: bytes came that are no HTTP answer, or too many of them. */
export type TransportFailureKind = "timeout" | "broken" | "unreadable"

/**
 * Rejects a request that got no answer. Stays inside the client: callers see
 * the `MicrosoftEsdError` made from it.
 */
export class TransportFailure extends Error {
  constructor(
    readonly kind: TransportFailureKind,
    /** False when not one byte of the request can have left, so that nothing was done. */
    readonly sent: boolean,
    /** Code of the underlying failure, e.g. `ECONNREFUSED`; never its message, which can hold parts of an answer. */
    readonly reason: string
  ) {
    super(`No answer came (${kind}, ${reason}).`)
    this.name = "TransportFailure"
  }
}
