"use client"

import { useEsd } from "./esd-provider"
import { useLoaded } from "./use-loaded"
import { useParallelAction } from "./use-parallel-action"

type Options = { orderId?: string; limit?: number; offset?: number }

/** Invoices and credit notes of the customer who is logged in, newest first. */
export function useInvoices({ orderId, limit = 20, offset = 0 }: Options = {}) {
  const { client } = useEsd()
  const query = { order_id: orderId, limit, offset }
  const { data, error, isLoading, reload } = useLoaded({
    key: JSON.stringify(query),
    load: (signal) => client.invoices.list(query, { signal }),
  })
  const loading = useParallelAction((signal, id: string) =>
    client.invoices.pdf(id, { signal })
  )

  return {
    invoices: data?.esd_invoices ?? [],
    count: data?.count ?? 0,
    isLoading,
    error,
    reload,
    /** Fetches a document, several at once; null where that failed. */
    fetchPdf: loading.run,
    isFetchingPdf: loading.isRunning,
    pdfError: loading.error,
  }
}
