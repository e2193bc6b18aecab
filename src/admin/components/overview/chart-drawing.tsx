import { Text } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import type { EsdOverviewDay } from "../../../types"
import { chartBars } from "../../lib/overview/chart-bars"
import { chartScale } from "../../lib/overview/chart-scale"
import { dayOf } from "../../lib/overview/day-of"
import { OUTCOME_COLORS, OUTCOMES } from "../../lib/overview/outcomes"

const HEIGHT_PX = 200

/** The licences of each day as stacked bars. Says nothing to screen readers, which have the table. */
export function ChartDrawing({ perDay }: { perDay: EsdOverviewDay[] }) {
  const { t, formatDay, formatNumber } = useWording()
  const maximum = chartScale(perDay)
  const ends = [perDay[0], perDay[perDay.length - 1]]
  const describe = (day: EsdOverviewDay) =>
    [
      formatDay(dayOf(day.day)),
      ...OUTCOMES.filter((outcome) => day[outcome] > 0).map(
        (outcome) =>
          `${t(`overview.chart.outcomes.${outcome}`)}: ${formatNumber(day[outcome])}`
      ),
    ].join("\n")

  return (
    <div aria-hidden className="flex gap-x-3">
      <div
        className="txt-compact-xsmall text-ui-fg-muted flex flex-col justify-between text-right tabular-nums"
        style={{ height: HEIGHT_PX }}
      >
        {[maximum, maximum / 2, 0].map((mark) => (
          <span key={mark}>{formatNumber(mark)}</span>
        ))}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <svg width="100%" height={HEIGHT_PX} focusable="false">
          {[0, HEIGHT_PX / 2, HEIGHT_PX - 1].map((y) => (
            <rect
              key={y}
              y={y}
              width="100%"
              height={1}
              fill="var(--border-base)"
            />
          ))}
          {chartBars(perDay, maximum, HEIGHT_PX).map(
            ({ day, x, width, segments }) => (
              <g key={day.day}>
                <title>{describe(day)}</title>
                <rect
                  x={`${x}%`}
                  width={`${width}%`}
                  height={HEIGHT_PX}
                  fill="transparent"
                />
                {segments.map(({ outcome, y, height }) => (
                  <rect
                    key={outcome}
                    x={`${x}%`}
                    y={y}
                    width={`${width}%`}
                    height={Math.max(1, height - 1)}
                    fill={OUTCOME_COLORS[outcome]}
                  />
                ))}
              </g>
            )
          )}
        </svg>
        <div className="flex justify-between">
          {ends.map(({ day }, index) => (
            <Text key={index} size="xsmall" className="text-ui-fg-muted">
              {formatDay(dayOf(day))}
            </Text>
          ))}
        </div>
      </div>
    </div>
  )
}
