"use client"

import { isSettled } from "../lib/licence-state"
import { useEsd } from "./esd-provider"
import { useLoaded } from "./use-loaded"

/** Which licences, and whether they are followed. */
export type UseLicencesOptions = {
  orderId?: string
  endCustomerId?: string
  /** Order number, product, part number or e-mail address. */
  q?: string
  /** Default: 20. */
  limit?: number
  offset?: number
  /**
   * Reads again and again until every licence has its key, its e-mail is out
   * and nothing is left to come; pauses while the page is hidden. Meant for an
   * order with licences: while there are none, it waits for them.
   */
  live?: boolean
}

/** Licences that the customer who is logged in bought, newest first. */
export function useLicences({
  orderId,
  endCustomerId,
  q,
  limit = 20,
  offset = 0,
  live = false,
}: UseLicencesOptions = {}) {
  const { client } = useEsd()
  const query = {
    order_id: orderId,
    end_customer_id: endCustomerId,
    q: q || undefined,
    limit,
    offset,
  }
  const { data, error, isLoading, reload } = useLoaded({
    key: JSON.stringify(query),
    load: (signal) => client.licences.list(query, { signal }),
    isLive: ({ esd_assets }) =>
      live && (!esd_assets.length || !esd_assets.every(isSettled)),
  })

  return {
    licences: data?.esd_assets ?? [],
    count: data?.count ?? 0,
    /** Whether who is logged in is a reseller; false until that is known. */
    canResell: data?.can_resell ?? false,
    isLoading,
    error,
    reload,
  }
}
