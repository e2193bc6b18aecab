import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import type { AdminEsdAssetResponse } from "../../../../types"
import { useChoiceFilters } from "./use-choice-filters"
import { useDateFilter } from "./use-date-filter"
import { useLightFilters } from "./use-light-filters"
import { useLinkFilters } from "./use-link-filters"

/**
 * By what the licence desk can be filtered.
 *
 * @param first a licence that is found, which names what a link led here for
 */
export function useDeskFilters(
  chosen: Record<string, string[]>,
  first: AdminEsdAssetResponse | undefined
): DataTableFilter[] {
  const lights = useLightFilters(chosen)
  const choices = useChoiceFilters(chosen)
  const date = useDateFilter()
  const links = useLinkFilters(chosen, first)

  return useMemo(
    () => [...lights, ...choices, date, ...links],
    [lights, choices, date, links]
  )
}
