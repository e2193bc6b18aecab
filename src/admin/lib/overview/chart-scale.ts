import type { EsdOverviewDay } from "../../../types"
import { OUTCOMES } from "./outcomes"

const STEPS = [1, 2, 4, 6, 8, 10]

/** The top of the chart: a round number that no day exceeds, and that has a whole half. */
export function chartScale(days: EsdOverviewDay[]): number {
  const most = Math.max(2, ...days.map(licencesOf))
  const power = 10 ** Math.floor(Math.log10(most))

  return STEPS.map((step) => step * power).find(
    (top) => top >= most && top % 2 === 0
  )!
}

/** How many licences were ordered on a day. */
export function licencesOf(day: EsdOverviewDay): number {
  return OUTCOMES.reduce((sum, outcome) => sum + day[outcome], 0)
}
