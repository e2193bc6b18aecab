import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import {
  fetchLicencePage,
  type LicencePage,
} from "../lib/api/fetch-licence-page"
import { LIVE_MS } from "../lib/api/live-ms"
import { queryKeys } from "../lib/api/query-keys"
import { isLive } from "../lib/licences/is-live"

/**
 * The licences of an order, a page at a time. Reads them again every two
 * seconds for as long as they change by themselves.
 */
export function useOrderLicences(order: {
  id: string
  created_at: string | Date
}) {
  const [pageIndex, setPageIndex] = useState(0)
  const query = useQuery<LicencePage, FetchError>({
    queryKey: queryKeys.licencePage(order.id, pageIndex),
    queryFn: () => fetchLicencePage(order.id, pageIndex),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && isLive(data.counts, order.created_at, Date.now())
        ? LIVE_MS
        : false,
  })

  return { ...query, pageIndex, setPageIndex }
}
