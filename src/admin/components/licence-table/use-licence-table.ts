import {
  type DataTableRowSelectionState,
  toast,
  useDataTable,
} from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useHref, useNavigate } from "react-router-dom"
import type { AdminEsdAssetResponse } from "../../../types"
import { useBillTo } from "../../hooks/licences/use-bill-to"
import { useKeySearch } from "../../hooks/licences/use-key-search"
import { useLicenceList } from "../../hooks/licences/use-licence-list"
import { useTableState } from "../../hooks/use-table-state"
import { useWording } from "../../hooks/use-wording"
import {
  DESK_FILTERS,
  DESK_SORTING,
} from "../../lib/licences/desk/desk-filters"
import { deskQuery } from "../../lib/licences/desk/desk-query"
import { keyInSearch } from "../../lib/licences/desk/key-in-search"
import type { TableState } from "../../lib/table/table-state"
import { fromFilterValues, toFilterValues } from "./filters/filter-values"
import { useDeskFilters } from "./filters/use-desk-filters"
import { useBulkCommands } from "./use-bulk-commands"
import { useLicenceColumns } from "./use-licence-columns"

/** Licences on one page of the desk. */
export const DESK_PAGE_SIZE = 20

const WRONG_REQUEST = 400
const NONE: AdminEsdAssetResponse[] = []

/** The licence desk's table: what it shows comes from the address and the API, and of a key from the API alone. */
export function useLicenceTable() {
  const { t } = useWording()
  const navigate = useNavigate()
  const address = useHref("/esd/licences")
  const [state, setState] = useTableState(DESK_FILTERS, DESK_SORTING)
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const byKey = useKeySearch()
  const list = useLicenceList(
    deskQuery(state, DESK_PAGE_SIZE),
    !byKey.isSearching
  )
  const { data, error, isLoading, isPlaceholderData, refetch } =
    byKey.isSearching ? byKey : list
  const licences = data?.esd_assets ?? NONE
  const billTo = useBillTo(licences)
  const isLost =
    Boolean(state.cursor) &&
    (list.error?.status === WRONG_REQUEST ||
      (list.data?.esd_assets.length === 0 && !list.isPlaceholderData))

  useEffect(() => {
    if (isLost) {
      setState({}, { isCorrection: true })
      toast.info(t("desk.firstPage"))
    }
    // once for each cursor that is lost, however often the page is drawn
  }, [isLost])

  // what is selected is seen, so nothing is done with what a filter hides
  const shown = JSON.stringify([state.q, state.filters, byKey.text])
  useEffect(() => setSelection({}), [shown])

  const change = (changes: Partial<TableState>) => {
    byKey.setText("")
    setState(changes)
  }
  const search = (text: string) => {
    const key = keyInSearch(text)

    byKey.setText(key.is === "none" ? "" : text)

    if (key.is === "none") {
      setState({ q: text })
    } else if (state.q) {
      setState({ q: "" })
    }
  }

  const table = useDataTable({
    data: licences,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    columns: useLicenceColumns(billTo),
    filters: useDeskFilters(state.filters, licences[0]),
    isLoading,
    // the address is changed once, and knows its first page
    autoResetPageIndex: false,
    onRowClick: (event, { id }) => {
      if (event.metaKey || event.ctrlKey) {
        window.open(`${address}/${id}`, "_blank", "noreferrer")
      } else {
        void navigate(`/esd/licences/${id}`)
      }
    },
    search: { state: byKey.text || state.q, onSearchChange: search },
    filtering: {
      state: toFilterValues(state.filters),
      onFilteringChange: (values) =>
        change({ filters: fromFilterValues(values) }),
    },
    sorting: {
      state: state.sorting,
      // sorting by nothing is what a third click on a column asks for
      onSortingChange: (sorting) => change({ sorting: sorting ?? null }),
    },
    pagination: {
      state: { pageIndex: state.pageIndex, pageSize: DESK_PAGE_SIZE },
      onPaginationChange: () => undefined,
    },
    rowSelection: { state: selection, onRowSelectionChange: setSelection },
    commands: useBulkCommands(() => setSelection({})),
  })

  return {
    table,
    state,
    list: data,
    /** Whether other licences are being read while these are still shown. */
    isOld: isPlaceholderData,
    error: data || isLost ? null : error,
    refetch,
    isByKey: byKey.isSearching,
    isKeyBegun: byKey.isPart,
    goTo: setState,
  }
}
