import type { Request, RequestHandler, Response } from "express"
import { FAULT_EFFECTS } from "./fault-effects"
import type { FaultAim, FaultStore } from "./fault-store"
import type { HeldAnswers } from "./held-answers"

/** What `injectFaults` needs to know of the sandbox. */
export type FaultInjection = { faults: FaultStore; held: HeldAnswers }

/** Lets the faults that are switched on happen to a request; stands right before every handler under /v1. */
export function injectFaults(
  injection: FaultInjection,
  aim: FaultAim
): RequestHandler {
  return (request, response, next) => {
    const taken = injection.faults.take({ aim, sku: request.body?.sku })
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
