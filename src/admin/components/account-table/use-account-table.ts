import { type DataTableRowSelectionState, useDataTable } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useAccountList } from "../../hooks/accounts/use-account-list"
import { useTableState } from "../../hooks/use-table-state"
import { useAllowed } from "../../hooks/permissions/use-allowed"
import { useShortcutGuard } from "../../hooks/use-shortcut-guard"
import { useWording } from "../../hooks/use-wording"
import type { AccountDialog } from "../../lib/accounts/account-dialog"
import { pageCount } from "../../lib/table/page-count"
import { formatOrder } from "../../lib/table/table-state"
import { toTexts } from "../../lib/table/to-texts"
import { SORTED_COLUMNS, useAccountColumns } from "./use-account-columns"
import { ACCOUNT_FILTERS, useAccountFilters } from "./use-account-filters"

const PAGE_SIZE = 20
const SHORTCUTS = ["s"]

type Options = {
  onOpen: (dialog: AccountDialog) => void
  /** Called with the ids of the selected accounts; answers whether it was done. */
  onSynchronize: (ids: string[]) => Promise<boolean>
}

/** The accounts' table: what it shows comes from the address and the API. */
export function useAccountTable({ onOpen, onSynchronize }: Options) {
  const { t } = useWording()
  const [state, change] = useTableState(ACCOUNT_FILTERS, SORTED_COLUMNS)
  const isAllowed = useAllowed("operate")
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const { data, error, isLoading, isPlaceholderData, refetch } = useAccountList(
    {
      q: state.q,
      ...state.filters,
      order: state.sorting ? formatOrder(state.sorting) : undefined,
      limit: PAGE_SIZE,
      offset: state.pageIndex * PAGE_SIZE,
    }
  )

  useShortcutGuard(SHORTCUTS)

  const lastPage = pageCount(data?.count ?? 0, PAGE_SIZE) - 1
  const isBeyond = data && !isPlaceholderData && state.pageIndex > lastPage

  useEffect(() => {
    // a list that became shorter, or an old address
    if (isBeyond) {
      change({ pageIndex: lastPage })
    }
  })

  const table = useDataTable({
    data: data?.accounts ?? [],
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    columns: useAccountColumns(onOpen),
    filters: useAccountFilters(),
    isLoading,
    // the address is changed once, and knows its first page
    autoResetPageIndex: false,
    search: { state: state.q, onSearchChange: (q) => change({ q }) },
    filtering: {
      state: state.filters,
      onFilteringChange: (filters) => change({ filters: toTexts(filters) }),
    },
    sorting: {
      state: state.sorting,
      // sorting by nothing is what a third click on a column asks for
      onSortingChange: (sorting) => change({ sorting: sorting ?? null }),
    },
    pagination: {
      state: { pageIndex: state.pageIndex, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => change({ pageIndex }),
    },
    rowSelection: { state: selection, onRowSelectionChange: setSelection },
    commands: isAllowed
      ? [
          {
            label: t("accounts.actions.synchronize"),
            shortcut: SHORTCUTS[0],
            action: async (selected) => {
              if (await onSynchronize(Object.keys(selected))) {
                setSelection({})
              }
            },
          },
        ]
      : [],
  })

  return { table, error: data ? null : error, refetch }
}
