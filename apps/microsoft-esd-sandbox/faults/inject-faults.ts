import type { Request, RequestHandler, Response } from "express"
import { FAULT_EFFECTS } from "./fault-effects"
import type { FaultStore } from "./fault-store"
import type { HeldAnswers } from "./held-answers"

/** What `injectFaults` needs to know of the sandbox. */
export type FaultInjection = { faults: FaultStore; held: HeldAnswers }

/** Lets the faults that are switched on happen to a request; stands right before every handler under /v1. */
export function injectFaults(
  injection: FaultInjection,
  meets: "purchase" | "account" | "other"
): RequestHandler {
  return (request, response, next) => {
    const taken = injection.faults.take(
      meets === "purchase"
        ? { purchase: true, sku: request.body?.sku }
        : { purchase: false, account: meets === "account" }
    )
    if (taken.length === 0) {
      next()
      return
    }

    suffer(request, response)
      .then((goesOn) => goesOn && next())
      .catch(next)

    async function suffer(request: Request, response: Response) {
      for (const { kind, ms } of taken) {
        const outcome = await FAULT_EFFECTS[kind]({
          request,
          response,
          ms,
          held: injection.held,
        })
        if (outcome === "ended") {
          return false
        }
      }
      return true
    }
  }
}
