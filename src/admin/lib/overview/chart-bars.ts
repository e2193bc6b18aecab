import type { EsdOverviewDay } from "../../../types"
import { OUTCOMES, type Outcome } from "./outcomes"

/** One outcome of a day in the chart, in pixels from its top. */
export type ChartSegment = { outcome: Outcome; y: number; height: number }

/** One day in the chart; `x` and `width` in per cent of its width. */
export type ChartBar = {
  day: EsdOverviewDay
  x: number
  width: number
  segments: ChartSegment[]
}

/** What is there is seen, also beside ten thousand others. */
const LEAST_PX = 2
/** Share of a day's width that its bar takes. */
const FILLED = 0.7

/** Where the bars of the chart stand: the first outcome at the bottom, the others on top of it. */
export function chartBars(
  days: EsdOverviewDay[],
  maximum: number,
  heightPx: number
): ChartBar[] {
  const slot = 100 / Math.max(1, days.length)
  // room for outcomes that are drawn taller than they are
  const pxPerLicence =
    (heightPx - OUTCOMES.length * LEAST_PX) / Math.max(1, maximum)

  return days.map((day, index) => ({
    day,
    x: (index + (1 - FILLED) / 2) * slot,
    width: FILLED * slot,
    segments: stack(day, pxPerLicence, heightPx),
  }))
}

function stack(
  day: EsdOverviewDay,
  pxPerLicence: number,
  heightPx: number
): ChartSegment[] {
  let y = heightPx

  return OUTCOMES.filter((outcome) => day[outcome] > 0).map((outcome) => {
    const height = Math.max(LEAST_PX, day[outcome] * pxPerLicence)
    y -= height

    return { outcome, y, height }
  })
}
