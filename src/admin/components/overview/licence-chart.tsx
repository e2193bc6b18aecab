import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { EsdOverviewDay } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { licencesOf } from "../../lib/overview/chart-scale"
import { PageSection } from "../licence-page/page-section"
import { ChartDrawing } from "./chart-drawing"
import { ChartLegend } from "./chart-legend"
import { ChartTable } from "./chart-table"
import { SpanSelect } from "./span-select"

type Props = {
  perDay: EsdOverviewDay[]
  span: number
  onSpan: (span: number) => void
}

/** The licences of each day by what became of them, as a drawing or as a table; who cannot see gets the table. */
export function LicenceChart({ perDay, span, onSpan }: Props) {
  const { t } = useWording()
  const [isTable, setIsTable] = useState(false)
  const total = perDay.reduce((sum, day) => sum + licencesOf(day), 0)

  return (
    <PageSection
      title={t("overview.chart.title")}
      actions={
        <div className="flex flex-wrap items-center justify-end gap-2">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setIsTable(!isTable)}
          >
            {t(isTable ? "overview.chart.toChart" : "overview.chart.toTable")}
          </Button>
          <SpanSelect span={span} onSpan={onSpan} />
        </div>
      }
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {total === 0 ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("overview.chart.none")}
          </Text>
        ) : (
          <>
            {!isTable && (
              <>
                <ChartLegend perDay={perDay} />
                <ChartDrawing perDay={perDay} />
              </>
            )}
            <ChartTable perDay={perDay} isVisible={isTable} />
          </>
        )}
      </div>
    </PageSection>
  )
}
