import { type DataTableFilter, Text } from "@medusajs/ui"
import { useMemo } from "react"
import type { AdminEsdAssetResponse } from "../../../../types"
import { useWording } from "../../../hooks/use-wording"
import { searchFilter } from "./search-filter"

/** Filters that only links from other pages set, by what names their values. */
const BY_LINK = {
  order_id: ({ order_display_id }: AdminEsdAssetResponse) =>
    `#${order_display_id}`,
  variant_id: ({ product_title }: AdminEsdAssetResponse) => product_title,
}

/** By what a link led here: an order, a variant. They can be taken away, not chosen. */
export function useLinkFilters(
  chosen: Record<string, string[]>,
  first: AdminEsdAssetResponse | undefined
): DataTableFilter[] {
  const { t } = useWording()

  return useMemo(
    () =>
      Object.entries(BY_LINK)
        .filter(([id]) => chosen[id]?.length)
        .map(([id, nameOf]) =>
          searchFilter({
            id,
            label: t(`desk.filters.${id}`),
            names: new Map(
              chosen[id].map((value) => [value, first ? nameOf(first) : value])
            ),
            render: () => (
              <Text size="small" className="text-ui-fg-subtle px-3 py-2">
                {t("desk.filters.byLink")}
              </Text>
            ),
          })
        ),
    [t, chosen, first]
  )
}
