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

/** Further pages, and the first page that they follow. */
type More = { after: unknown; pages: EsdEndCustomerResponse[] }

/** Finds end customers of the reseller who is logged in, a page at a time. */
export function useEndCustomers(
  search = "",
  { limit = 20, isEnabled = true }: Options = {}
) {
  const { client } = useEsd()
  const q = useDebounced(search.trim())
  const [more, setMore] = useState<More>({ after: null, pages: [] })
  const { data, error, isLoading, reload } = useLoaded({
    key: isEnabled ? `${limit} ${q}` : null,
    load: (signal) =>
      client.endCustomers.list({ q: q || undefined, limit }, { signal }),
  })
  const pages = more.after === data ? more.pages : []
  const found = data ? [...data.esd_end_customers, ...pages] : []
  const offset = found.length
  const next = useAction((signal) =>
    client.endCustomers.list({ q: q || undefined, limit, offset }, { signal })
  )
  const { run, cancel } = next

  // a page of a former search is not waited for
  useEffect(cancel, [data, cancel])

  const loadMore = useCallback(async () => {
    const page = await run()

    if (page) {
      setMore(({ after, pages }) => ({
        after: data,
        pages: [...(after === data ? pages : []), ...page.esd_end_customers],
      }))
    }
  }, [run, data])

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
