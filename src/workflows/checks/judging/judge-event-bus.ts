import { ok, type Outcome, warning } from "../outcome"

/** What is known of Medusa's event bus. */
export type EventBusFacts = {
  /** Whether events go through Redis, or stay in the process. */
  isShared: boolean
  /** Whether this process leaves the background work to others; null where nobody knows. */
  isSplit: boolean | null
}

const MADE_UP_FOR =
  "Medusa tries an event once, and one can be lost. The reconcile job finds such orders, a minute later at the latest."

/** Whether what Medusa tells of reaches who has to hear it. */
export function judgeEventBus({ isShared, isSplit }: EventBusFacts): Outcome {
  if (isShared) {
    return ok("event_bus_redis", `Events go through Redis. ${MADE_UP_FOR}`)
  }

  return isSplit
    ? warning(
        "event_bus_local",
        "Medusa's events stay in the process that they come from, but the shop runs in several.",
        "Add @medusajs/medusa/event-bus-redis to the modules in medusa-config.ts."
      )
    : ok(
        "event_bus_in_process",
        `Events stay in the process, which is right for a single one. ${MADE_UP_FOR}`
      )
}
