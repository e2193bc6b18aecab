import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DayCounts, countDays } from "./count-days"
import { type StateCounts, countStates } from "./count-states"
import { lastDays } from "./last-days"
import { type FailureSummary, summarizeFailures } from "./summarize-failures"
import { summarizeWaiting, type WaitingSummary } from "./summarize-waiting"

/** How all licences are doing, at a glance. */
export type LicenceOverview = {
  licences: StateCounts
  per_day: DayCounts[]
} & FailureSummary &
  WaitingSummary

/** How all licences are doing, in a time that hardly grows with their number (docs/adr/0026). */
export class Overview {
  constructor(
    private readonly knex: Knex,
    private readonly now: () => Date = () => new Date()
  ) {}

  /** The numbers by state, and by day for the last `days` days, today included. */
  async read(days: number): Promise<LicenceOverview> {
    const [licences, per_day, failures, waiting] = await Promise.all([
      countStates(this.knex),
      countDays(this.knex, lastDays(this.now(), days)),
      summarizeFailures(this.knex),
      summarizeWaiting(this.knex),
    ])

    return { licences, per_day, ...failures, ...waiting }
  }
}
