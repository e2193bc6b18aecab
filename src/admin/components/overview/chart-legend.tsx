import type { EsdOverviewDay } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { OUTCOME_COLORS, OUTCOMES } from "../../lib/overview/outcomes"

/** Which colour is which outcome, and how many licences had it in all days together. */
export function ChartLegend({ perDay }: { perDay: EsdOverviewDay[] }) {
  const { t, formatNumber } = useWording()

  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {OUTCOMES.map((outcome) => (
        <li key={outcome} className="flex items-center gap-x-2">
          <span
            aria-hidden
            className="h-2 w-2 rounded-sm"
            style={{ background: OUTCOME_COLORS[outcome] }}
          />
          <span className="txt-compact-small text-ui-fg-subtle">
            {t(`overview.chart.outcomes.${outcome}`)}
          </span>
          <span className="txt-compact-small-plus tabular-nums">
            {formatNumber(perDay.reduce((sum, day) => sum + day[outcome], 0))}
          </span>
        </li>
      ))}
    </ul>
  )
}
