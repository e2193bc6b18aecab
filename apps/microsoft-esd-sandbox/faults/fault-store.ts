import { randomUUID } from "node:crypto"
import {
  ACCOUNT_FAULTS,
  PURCHASE_FAULTS,
  RETURN_FAULTS,
  type FaultKind,
} from "./fault-kinds"
import type { FaultRequest } from "./fault-request"

/** A fault that is switched on. */
export type Fault = {
  id: string
  kind: FaultKind
  /** Hits that are left; null: no limit. */
  count: number | null
  probability: number | null
  sku: string | null
  ms: number | null
  /** Hits so far. */
  fired: number
  createdAt: string
}

/** What a request under /v1 is for. */
export type FaultAim = "purchase" | "account" | "return" | "other"

/** What a fault can hit. */
export type FaultTarget = {
  aim: FaultAim
  /** What a purchase is of. */
  sku?: unknown
}

/** Kinds that only one kind of request can meet. */
const BOUND: ReadonlyArray<[FaultAim, ReadonlySet<FaultKind>]> = [
  ["purchase", PURCHASE_FAULTS],
  ["account", ACCOUNT_FAULTS],
  ["return", RETURN_FAULTS],
]

/** The faults that are switched on. They belong to the running process: a restarted vendor is a healthy one. */
export class FaultStore {
  private faults: Fault[] = []

  constructor(
    private readonly now: () => number,
    private readonly random: () => number
  ) {}

  /** Switches a fault on. */
  add(request: FaultRequest): Fault {
    const fault: Fault = {
      id: randomUUID(),
      kind: request.kind,
      count: request.count ?? null,
      probability: request.probability ?? null,
      sku: request.sku ?? null,
      ms: request.ms ?? null,
      fired: 0,
      createdAt: new Date(this.now()).toISOString(),
    }
    this.faults.push(fault)
    return fault
  }

  /** Those that can still hit, oldest first. */
  list(): Fault[] {
    this.faults = this.faults.filter((fault) => !this.isOver(fault))
    return this.faults
  }

  /** Switches one off; false when it is not on (any more). */
  remove(id: string): boolean {
    const before = this.list().length
    this.faults = this.faults.filter((fault) => fault.id !== id)
    return this.faults.length < before
  }

  /** Switches all off and says how many were on. */
  clear(): number {
    const { length } = this.list()
    this.faults = []
    return length
  }

  /** The faults that one request meets, each counted as a hit: every latency that applies, then the oldest other one. */
  take(target: FaultTarget): Fault[] {
    if (this.faults.length === 0) {
      return []
    }

    const taken: Fault[] = []
    let struck = false
    for (const fault of this.list()) {
      const waits = fault.kind === "latency"
      if ((waits || !struck) && matches(fault, target) && this.strikes(fault)) {
        fault.fired += 1
        fault.count = fault.count === null ? null : fault.count - 1
        struck ||= !waits
        taken.push(fault)
      }
    }

    return taken.sort(latencyFirst)
  }

  private strikes(fault: Fault): boolean {
    return fault.probability === null || this.random() < fault.probability
  }

  private isOver(fault: Fault): boolean {
    const ended =
      fault.kind === "outage" &&
      fault.ms !== null &&
      Date.parse(fault.createdAt) + fault.ms <= this.now()

    return fault.count === 0 || ended
  }
}

function matches(fault: Fault, target: FaultTarget): boolean {
  if (fault.sku !== null) {
    return target.aim === "purchase" && target.sku === fault.sku
  }

  return BOUND.every(
    ([aim, kinds]) => aim === target.aim || !kinds.has(fault.kind)
  )
}

function latencyFirst(a: Fault, b: Fault): number {
  return Number(b.kind === "latency") - Number(a.kind === "latency")
}
