import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { queryKeys } from "../lib/api/query-keys"
import { changesOrder } from "../lib/licences/changes-order"
import type { LicenceCounts } from "../lib/licences/count-licences"

/** Has the dashboard read the order and its invoices again when its licences came up, and when the last one arrived. */
export function useRefreshOrder(
  orderId: string,
  counts: LicenceCounts | undefined
): void {
  const queryClient = useQueryClient()
  const before = useRef(counts)

  useEffect(() => {
    if (changesOrder(before.current, counts)) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.order(orderId) })
      void queryClient.invalidateQueries({
        queryKey: queryKeys.invoices(orderId),
      })
    }

    before.current = counts
  }, [queryClient, orderId, counts])
}
