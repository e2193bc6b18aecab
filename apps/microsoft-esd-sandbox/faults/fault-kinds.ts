/** What can be made to go wrong, in the order in which the README explains it. */
export const FAULT_KINDS = [
  "latency",
  "error500",
  "error503",
  "rate429",
  "timeout_after_issue",
  "timeout_after_return",
  "redeem_before_return",
  "connection_reset",
  "malformed",
  "pending",
  "outage",
  "unauthorized",
  "credit_limit",
  "parent_account",
  "country",
] as const

/** A kind of fault. */
export type FaultKind = (typeof FAULT_KINDS)[number]

/** Kinds that only a purchase can meet. */
export const PURCHASE_FAULTS: ReadonlySet<FaultKind> = new Set([
  "timeout_after_issue",
  "pending",
  "credit_limit",
])

/** Kinds that only a return can meet. */
export const RETURN_FAULTS: ReadonlySet<FaultKind> = new Set([
  "timeout_after_return",
  "redeem_before_return",
])

/** Kinds that only the synchronization of an account can meet; all others meet every request under /v1. */
export const ACCOUNT_FAULTS: ReadonlySet<FaultKind> = new Set([
  "parent_account",
  "country",
])
