import { useDataTable } from "@medusajs/ui"
import { useEffect } from "react"
import { useNavigate } from "react-router-dom"
import type { AdminEsdCancellationResponse } from "../../../types"
import { useCancellationCustomers } from "../../hooks/cancellations/use-cancellation-customers"
import { useCancellations } from "../../hooks/cancellations/use-cancellations"
import { useTableState } from "../../hooks/use-table-state"
import {
  CANCELLATION_FILTERS,
  cancellationQuery,
} from "../../lib/cancellations/cancellation-query"
import { pageCount } from "../../lib/table/page-count"
import { toTexts } from "../../lib/table/to-texts"
import type { OpenDecision } from "../cancellations/decision-dialog"
import { useCancellationColumns } from "./use-cancellation-columns"
import { useCancellationFilters } from "./use-cancellation-filters"

const PAGE_SIZE = 20
const NONE: AdminEsdCancellationResponse[] = []

/** The table of cancellations: what it shows comes from the address and the API. */
export function useCancellationTable(
  onDecide: (decision: OpenDecision) => void
) {
  const navigate = useNavigate()
  const [state, change] = useTableState(CANCELLATION_FILTERS, [])
  const { data, error, isLoading, isPlaceholderData, refetch } =
    useCancellations(cancellationQuery(state, PAGE_SIZE))
  const cancellations = data?.esd_cancellations ?? NONE
  const customers = useCancellationCustomers(cancellations)

  const lastPage = pageCount(data?.count ?? 0, PAGE_SIZE) - 1
  const isBeyond = data && !isPlaceholderData && state.pageIndex > lastPage

  useEffect(() => {
    // a list that became shorter, or an old address
    if (isBeyond) {
      change({ pageIndex: lastPage }, { isCorrection: true })
    }
  })

  const table = useDataTable({
    data: cancellations,
    rowCount: data?.count ?? 0,
    getRowId: ({ id }) => id,
    columns: useCancellationColumns(customers, onDecide),
    filters: useCancellationFilters(state.filters, cancellations[0]),
    isLoading,
    // the address is changed once, and knows its first page
    autoResetPageIndex: false,
    onRowClick: (_event, { asset_id }) =>
      void navigate(`/esd/licences/${asset_id}`),
    filtering: {
      state: state.filters,
      onFilteringChange: (filters) => change({ filters: toTexts(filters) }),
    },
    pagination: {
      state: { pageIndex: state.pageIndex, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => change({ pageIndex }),
    },
  })

  return { table, error: data ? null : error, refetch }
}
