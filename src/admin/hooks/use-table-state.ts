import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import {
  formatTableState,
  parseTableState,
  type TableFilters,
  type TableState,
} from "../lib/table/table-state"

/**
 * The state of a page's table, kept in the address, so that it survives a
 * reload and can be passed on. Any change but of the page leads back to the
 * first page.
 */
export function useTableState(
  filters: TableFilters,
  sortIds: readonly string[]
) {
  const [params, setParams] = useSearchParams()
  const state = useMemo(
    () => parseTableState(params, filters, sortIds),
    [params, filters, sortIds]
  )
  const change = (
    changes: Partial<TableState>,
    { isCorrection = false } = {}
  ) =>
    setParams(
      formatTableState({ ...state, pageIndex: 0, cursor: null, ...changes }),
      // not a step back for every letter, nor to what was wrong
      { replace: isCorrection || "q" in changes }
    )

  return [state, change] as const
}
