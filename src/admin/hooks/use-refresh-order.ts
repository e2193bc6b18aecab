import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { queryKeys } from "../lib/api/query-keys"

/**
 * Has the dashboard read the order and its invoices again when the last licence
 * arrived, since that marks the fulfilment of the order as delivered.
 */
export function useRefreshOrder(orderId: string, onTheWay: number): void {
  const queryClient = useQueryClient()
  const before = useRef(onTheWay)

  useEffect(() => {
    if (before.current > 0 && onTheWay === 0) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.order(orderId) })
    }

    before.current = onTheWay
  }, [queryClient, orderId, onTheWay])
}
