import type { HttpAnswer } from "../http/http-exchange"
import { parseRetryAfter } from "../http/parse-retry-after"
import { readJson } from "../http/read-json"
import { wireError } from "../wire/wire-types"
import type { VendorErrorCode } from "./error-codes"
import type {
  MicrosoftEsdError,
  MicrosoftEsdErrorFacts,
} from "./microsoft-esd-error"
import {
  AccountNotSynchronizedError,
  AuthenticationError,
  ChannelNotAuthorizedError,
  CreditLimitExceededError,
  InvalidRequestError,
  MalformedAnswerError,
  NotFoundError,
  OfferingNotSoldError,
  RateLimitedError,
  ReturnRefusedError,
  ServiceFailedError,
  TransactionConflictError,
  UnexpectedRefusalError,
} from "./microsoft-esd-errors"

type ErrorClass = new (facts: MicrosoftEsdErrorFacts) => MicrosoftEsdError

/** The one map from the vendor's codes to our classes. */
const classes: Readonly<Record<VendorErrorCode, ErrorClass>> = {
  InvalidRequest: InvalidRequestError,
  Unauthorized: AuthenticationError,
  ChannelNotAuthorized: ChannelNotAuthorizedError,
  NotFound: NotFoundError,
  TransactionConflict: TransactionConflictError,
  AccountNotSynchronized: AccountNotSynchronizedError,
  ParentAccountNotAllowed: InvalidRequestError,
  SkuNotFound: OfferingNotSoldError,
  SkuDiscontinued: OfferingNotSoldError,
  CountryNotAllowed: OfferingNotSoldError,
  CreditLimitExceeded: CreditLimitExceededError,
  TokenRedeemed: ReturnRefusedError,
  ReturnWindowElapsed: ReturnRefusedError,
  AlreadyReturned: ReturnRefusedError,
  TooManyRequests: RateLimitedError,
  ServiceUnavailable: ServiceFailedError,
  InternalError: ServiceFailedError,
}

type Call = { operation: string; correlationId: string; now: number }

/**
 * The error for an answer that is no success.
 *
 * The vendor's code counts only where the body has the contract's form and the
 * status is a refusal: a 404 page of some proxy must never be read as "nothing
 * was bought", nor a code inside a 5xx as a refusal. 401, 429 and 5xx speak for
 * themselves, since gateways answer them without the vendor's body.
 */
export function errorForAnswer(
  { status, headers, body }: HttpAnswer,
  { operation, correlationId, now }: Call
): MicrosoftEsdError {
  const refusal = wireError.safeParse(readJson(body)).data
  const isRefusal = status >= 400 && status < 500
  const vendorCode = /^\w{1,40}$/.exec(refusal?.code ?? "")?.[0]
  const fields = (refusal?.details ?? [])
    .map(({ field }) => field ?? "")
    .filter((field) => /^[\w.[\]]{1,64}$/.test(field))
    .slice(0, 10)
  const says = [
    `HTTP ${status}`,
    vendorCode,
    fields.length > 0 && `fields: ${fields.join(", ")}`,
  ].filter(Boolean)
  const facts = {
    summary: `${operation}: Microsoft ESD answered ${says.join(", ")} (correlation id ${correlationId}).`,
    correlationId,
    retryAfterMs: parseRetryAfter(headers["retry-after"], now),
  }

  if (isRefusal && isRefusalCode(vendorCode)) {
    return new classes[vendorCode]({ ...facts, code: vendorCode })
  }

  if (status === 401) {
    return new AuthenticationError({ ...facts, code: "Unauthorized" })
  }

  if (status === 429) {
    return new RateLimitedError({ ...facts, code: "TooManyRequests" })
  }

  if (status >= 500) {
    return new ServiceFailedError({
      ...facts,
      code: status === 503 ? "ServiceUnavailable" : "InternalError",
    })
  }

  return isRefusal && refusal
    ? new UnexpectedRefusalError({ ...facts, code: "UnexpectedRefusal" })
    : new MalformedAnswerError({ ...facts, code: "MalformedAnswer" })
}

/** A server failure's code under a 4xx status contradicts itself and is not believed. */
function isRefusalCode(code: string | undefined): code is VendorErrorCode {
  return (
    code !== undefined &&
    Object.hasOwn(classes, code) &&
    classes[code as VendorErrorCode] !== ServiceFailedError
  )
}
