import { type DataTableFilter, Text } from "@medusajs/ui"
import { useMemo } from "react"
import type { AdminEsdCancellationResponse } from "../../../types"
import { useWording } from "../../hooks/use-wording"
import { CANCELLATION_FILTERS } from "../../lib/cancellations/cancellation-query"
import { searchFilter } from "../licence-table/filters/search-filter"

/**
 * By what the cancellations can be filtered: how far they are, and the order that
 * a link led here for.
 *
 * @param first a cancellation that is found, which names that order
 */
export function useCancellationFilters(
  { order_id = [] }: Record<string, string[]>,
  first: AdminEsdCancellationResponse | undefined
): DataTableFilter[] {
  const { t } = useWording()
  const orderId = order_id[0]
  const order = first ? `#${first.order_display_id}` : orderId

  return useMemo(
    () => [
      {
        id: "status",
        type: "multiselect",
        searchable: false,
        label: t("cancellations.columns.status"),
        options: CANCELLATION_FILTERS.status.map((value) => ({
          value,
          label: t(`cancellations.states.${value}`),
        })),
      },
      ...(orderId
        ? [
            searchFilter({
              id: "order_id",
              label: t("desk.filters.order_id"),
              names: new Map([[orderId, order]]),
              render: () => (
                <Text size="small" className="text-ui-fg-subtle px-3 py-2">
                  {t("cancellations.byLink")}
                </Text>
              ),
            }),
          ]
        : []),
    ],
    [t, orderId, order]
  )
}
