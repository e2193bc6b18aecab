import { Select } from "@medusajs/ui"
import { useWording } from "../../hooks/use-wording"
import { SPANS } from "../../lib/overview/spans"

type Props = { span: number; onSpan: (span: number) => void }

/** How many days the chart shows. */
export function SpanSelect({ span, onSpan }: Props) {
  const { t } = useWording()

  return (
    <Select
      size="small"
      value={String(span)}
      onValueChange={(value) => onSpan(Number(value))}
    >
      <Select.Trigger
        aria-label={t("overview.chart.span")}
        style={{ width: "auto" }}
      >
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {SPANS.map((days) => (
          <Select.Item key={days} value={String(days)}>
            {t("overview.chart.lastDays", { days })}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
