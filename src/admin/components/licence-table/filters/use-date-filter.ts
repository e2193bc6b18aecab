import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useWording } from "../../../hooks/use-wording"
import { datePresets } from "../../../lib/table/date-presets"

/** When the licences were bought: the presets of the dashboard's own tables, or a range. */
export function useDateFilter(): DataTableFilter {
  const { t, formatDay } = useWording()

  return useMemo(
    () => ({
      id: "purchased_at",
      type: "date",
      format: "date",
      label: t("desk.columns.purchasedAt"),
      formatDateValue: formatDay,
      rangeOptionLabel: t("dates.custom"),
      rangeOptionStartLabel: t("dates.from"),
      rangeOptionEndLabel: t("dates.until"),
      options: datePresets(new Date()).map(({ name, value }) => ({
        label: t(`dates.${name}`),
        value,
      })),
    }),
    [t, formatDay]
  )
}
