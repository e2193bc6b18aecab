import { MicrosoftEsdError } from "./microsoft-esd-error"

/*
 * The whole family on one page, ordered by what a caller does about them.
 */

/** The vendor refused, and would refuse the same call again: somebody has to change something first. */
export abstract class RefusedError extends MicrosoftEsdError {
  readonly retryable = false
  readonly outcome = "not_done"
}

/** Nothing was done, and the same call may succeed later. */
export abstract class NotYetError extends MicrosoftEsdError {
  readonly retryable = true
  readonly outcome = "not_done"
}

/** The call may have been carried out: ask by transaction id before it is repeated. */
export abstract class OutcomeUnknownError extends MicrosoftEsdError {
  readonly retryable = true
  readonly outcome = "unknown"
}

/** Thrown when the vendor found a field of the request missing, wrong or not allowed. */
export class InvalidRequestError extends RefusedError {}

/** Thrown when the client id may not use the connection's channel id. */
export class ChannelNotAuthorizedError extends RefusedError {}

/** Thrown when the vendor holds no account or order of that id. */
export class NotFoundError extends RefusedError {}

/** Thrown when the transaction id was used before for another purchase. */
export class TransactionConflictError extends RefusedError {}

/** Thrown when a purchase names an account the vendor does not know. */
export class AccountNotSynchronizedError extends RefusedError {}

/** Thrown when the part number is unknown, discontinued, or not sold in the country. */
export class OfferingNotSoldError extends RefusedError {}

/** Thrown when the distributor's credit at the vendor does not cover the purchase. */
export class CreditLimitExceededError extends RefusedError {}

/** Thrown when the vendor does not take a licence back: redeemed, too late, or returned before. */
export class ReturnRefusedError extends RefusedError {}

/** Thrown when the vendor refused with a code that its contract does not list. */
export class UnexpectedRefusalError extends RefusedError {}

/** Thrown when the credentials are refused: by the identity provider, or by the service a fresh access token too. Retryable, because it passes for all licences at once when staff renew the certificate. */
export class AuthenticationError extends NotYetError {}

/** Thrown when the identity provider gave no usable answer, so that the service was not even asked. */
export class AccessTokenUnavailableError extends NotYetError {}

/** Thrown when the request could not be sent: name not found, connection refused, TLS failed, no free connection in time. */
export class ServiceUnreachableError extends NotYetError {}

/** Thrown when the vendor asks to slow down (429). */
export class RateLimitedError extends NotYetError {}

/** Thrown when the vendor answered with a server error (5xx). */
export class ServiceFailedError extends OutcomeUnknownError {}

/** Thrown when a sent request was not answered completely in time. */
export class AnswerTimeoutError extends OutcomeUnknownError {}

/** Thrown when the connection broke after the request was sent. */
export class ConnectionLostError extends OutcomeUnknownError {}

/** Thrown when an answer is not what the contract promises: no JSON, fields missing, values unknown, too large, or about another purchase. */
export class MalformedAnswerError extends OutcomeUnknownError {}
