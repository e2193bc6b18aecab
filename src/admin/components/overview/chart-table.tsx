import { Table } from "@medusajs/ui"
import type { EsdOverviewDay } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { dayOf } from "../../lib/overview/day-of"
import { OUTCOMES } from "../../lib/overview/outcomes"

type Props = {
  perDay: EsdOverviewDay[]
  /** Else it is for screen readers only. */
  isVisible: boolean
}

/** The chart in numbers, the latest day first. */
export function ChartTable({ perDay, isVisible }: Props) {
  const { t, formatDay, formatNumber } = useWording()

  return (
    <div className={isVisible ? "overflow-x-auto" : "sr-only"}>
      <Table aria-label={t("overview.chart.title")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("overview.chart.day")}</Table.HeaderCell>
            {OUTCOMES.map((outcome) => (
              <Table.HeaderCell key={outcome} className="text-right">
                {t(`overview.chart.outcomes.${outcome}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {[...perDay].reverse().map((day) => (
            <Table.Row key={day.day}>
              <Table.Cell className="text-nowrap">
                {formatDay(dayOf(day.day))}
              </Table.Cell>
              {OUTCOMES.map((outcome) => (
                <Table.Cell key={outcome} className="text-right tabular-nums">
                  {formatNumber(day[outcome])}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
