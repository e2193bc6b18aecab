import type { Response } from "express"
import type { Caller } from "../entra/caller"
import type { PurchaseTerms } from "../services/purchase-terms"

/** What the middleware learnt of a request, kept in `response.locals`. */
export type RequestContext = {
  correlationId: string
  /** Set by `authenticate`. */
  caller: Caller
  /** Set by `requireChannel`. */
  channelId: string
  /** Set where a fault changes what a purchase does. */
  terms?: PurchaseTerms
  /** Set where a fault lets somebody use the key right before its return. */
  isRedeemedFirst?: boolean
}

/** The context of the request that a response belongs to. */
export function requestContext(response: Response): RequestContext {
  return response.locals as RequestContext
}
