"use client"

import { useCallback, useEffect, useState } from "react"
import type { EsdEndCustomerResponse } from "../../types/esd-end-customer"
import { useEsd } from "./esd-provider"
import { useAction } from "./use-action"
import { useDebounced } from "./use-debounced"
import { useLoaded } from "./use-loaded"

type Options = {
  /** How many at a time. Default: 20. */
  limit?: number
  /** False reads nothing. Default: true. */
  isEnabled?: boolean
}

/** Finds end customers of the reseller who is logged in, a page at a time. */
export function useEndCustomers(
  search = "",
  { limit = 20, isEnabled = true }: Options = {}
) {
  const { client } = useEsd()
  const q = useDebounced(search.trim())
  const [more, setMore] = useState<EsdEndCustomerResponse[]>([])
  const { data, error, isLoading, reload } = useLoaded({
    key: isEnabled ? `${limit} ${q}` : null,
    load: (signal) =>
      client.endCustomers.list({ q: q || undefined, limit }, { signal }),
  })
  useEffect(() => setMore([]), [data])

  const found = data ? [...data.esd_end_customers, ...more] : []
  const offset = found.length
  const next = useAction((signal) =>
    client.endCustomers.list({ q: q || undefined, limit, offset }, { signal })
  )
  const { run } = next
  const loadMore = useCallback(async () => {
    const page = await run()

    if (page) {
      setMore((former) => [...former, ...page.esd_end_customers])
    }
  }, [run])

  return {
    endCustomers: found,
    count: data?.count ?? 0,
    isLoading: isLoading || search.trim() !== q,
    error: error ?? next.error,
    hasMore: found.length < (data?.count ?? 0),
    isLoadingMore: next.isRunning,
    loadMore,
    reload,
  }
}
