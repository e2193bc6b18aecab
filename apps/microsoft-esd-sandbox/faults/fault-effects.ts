import { setTimeout as delay } from "node:timers/promises"
import type { Request, Response } from "express"
import { ApiError } from "../http/api-error"
import { requestContext } from "../http/request-context"
import type { FaultKind } from "./fault-kinds"
import type { HeldAnswers } from "./held-answers"

const DEFAULT_LATENCY_MS = 1000
const DEFAULT_HOLD_MS = 60_000
const DEFAULT_KEY_DELAY_MS = 1000

/** A request that meets a fault. */
export type Exchange = {
  request: Request
  response: Response
  /** The fault's own `ms`. */
  ms: number | null
  held: HeldAnswers
}

/** What becomes of the request: it goes on to its handler, or it has ended here. */
export type FaultOutcome = "goes_on" | "ended"

/** What each kind of fault does to one request. One that answers an error throws it. */
export const FAULT_EFFECTS: Record<
  FaultKind,
  (exchange: Exchange) => FaultOutcome | Promise<FaultOutcome>
> = {
  async latency({ ms }): Promise<FaultOutcome> {
    await delay(ms ?? DEFAULT_LATENCY_MS)
    return "goes_on"
  },

  error500() {
    throw new ApiError(
      "InternalError",
      "Something failed at the vendor (a fault that was switched on). Ask by transaction id whether the request was carried out, then repeat it."
    )
  },

  error503({ ms }) {
    throw new ApiError(
      "ServiceUnavailable",
      "The service is overloaded (a fault that was switched on). Repeat the request later.",
      { retryAfterSeconds: ms === null ? undefined : toSeconds(ms) }
    )
  },

  rate429({ ms }) {
    throw new ApiError(
      "TooManyRequests",
      "Too many requests on this channel (a fault that was switched on). Wait as long as Retry-After says.",
      { retryAfterSeconds: ms === null ? 1 : toSeconds(ms) }
    )
  },

  timeout_after_issue: holdAnswer,

  timeout_after_return: holdAnswer,

  redeem_before_return({ response }) {
    requestContext(response).isRedeemedFirst = true
    return "goes_on"
  },

  connection_reset({ request }) {
    request.socket.resetAndDestroy()
    return "ended"
  },

  malformed({ response }) {
    response.json = () => response.type("json").send('{"orderId":"')
    return "goes_on"
  },

  pending({ response, ms }) {
    requestContext(response).terms = { keyDelayMs: ms ?? DEFAULT_KEY_DELAY_MS }
    return "goes_on"
  },

  outage() {
    throw new ApiError(
      "ServiceUnavailable",
      "The service is down (a fault that was switched on). Repeat the request later."
    )
  },

  unauthorized() {
    throw new ApiError(
      "Unauthorized",
      "The access token is no longer accepted (a fault that was switched on). Get a new one."
    )
  },

  credit_limit({ response }) {
    requestContext(response).terms = { creditExhausted: true }
    return "goes_on"
  },

  parent_account() {
    throw new ApiError(
      "ParentAccountNotAllowed",
      "An account has no parent account here (a fault that was switched on). Leave parentAccountId out or send null."
    )
  },

  country() {
    throw new ApiError(
      "CountryNotAllowed",
      "This channel may not serve the account's country (a fault that was switched on). Use a channel of that country."
    )
  },
}

function holdAnswer({ response, ms, held }: Exchange): FaultOutcome {
  response.json = () => {
    if (response.socket) {
      held.hold(response.socket, ms ?? DEFAULT_HOLD_MS)
    }
    return response
  }

  return "goes_on"
}

function toSeconds(ms: number): number {
  return Math.ceil(ms / 1000)
}
