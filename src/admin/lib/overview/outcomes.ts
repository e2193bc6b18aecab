/** What became of a licence, as the chart stacks it from the bottom. */
export const OUTCOMES = [
  "synchronized",
  "waiting",
  "failed",
  "cancelled",
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** The dashboard's own colours, which follow its theme. */
export const OUTCOME_COLORS: Record<Outcome, string> = {
  synchronized: "var(--tag-green-icon)",
  waiting: "var(--tag-blue-icon)",
  failed: "var(--tag-red-icon)",
  cancelled: "var(--tag-neutral-icon)",
}
