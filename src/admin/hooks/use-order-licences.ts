import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import {
  fetchLicencePage,
  type LicencePage,
} from "../lib/api/fetch-licence-page"
import { pollMs } from "../lib/api/poll-ms"
import { queryKeys } from "../lib/api/query-keys"
import { isLive } from "../lib/licences/is-live"

/**
 * The licences of an order, a page at a time. Reads them again every two
 * seconds for as long as they change by themselves, and now and then otherwise,
 * for customers may ask for something. An order without any is left alone.
 */
export function useOrderLicences(order: { id: string }) {
  const [pageIndex, setPageIndex] = useState(0)
  const query = useQuery<LicencePage, FetchError>({
    queryKey: queryKeys.licencePage(order.id, pageIndex),
    queryFn: () => fetchLicencePage(order.id, pageIndex),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => {
      const isMoving = data ? isLive(data, Date.now()) : false

      return data && (isMoving || data.counts.total > 0)
        ? pollMs(data, isMoving)
        : false
    },
  })

  return { ...query, pageIndex, setPageIndex }
}
