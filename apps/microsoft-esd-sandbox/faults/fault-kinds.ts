/** What can be made to go wrong, in the order in which the README explains it. */
export const FAULT_KINDS = [
  "latency",
  "error500",
  "error503",
  "rate429",
  "timeout_after_issue",
  "connection_reset",
  "malformed",
  "pending",
  "outage",
  "unauthorized",
  "credit_limit",
] as const

/** A kind of fault. */
export type FaultKind = (typeof FAULT_KINDS)[number]

/** Kinds that only a purchase can meet; all others meet every request under /v1. */
export const PURCHASE_FAULTS: ReadonlySet<FaultKind> = new Set([
  "timeout_after_issue",
  "pending",
  "credit_limit",
])
