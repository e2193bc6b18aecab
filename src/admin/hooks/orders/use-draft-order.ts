import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type {
  AdminEsdOrderResponse,
  EsdDraftOrderResponse,
} from "../../../types"
import { CALM_MS } from "../../lib/api/calm-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

const NOT_FOUND = 404

/**
 * A draft order with its checks, or what became of it. They are read again now
 * and then, for others work here too, and what they look at changes elsewhere.
 */
export function useDraftOrder(orderId: string) {
  return useQuery<EsdDraftOrderResponse, FetchError>({
    queryKey: queryKeys.draftOrder(orderId),
    queryFn: async () => {
      const { esd_order } = await sdk.client.fetch<AdminEsdOrderResponse>(
        `/admin/esd/orders/${orderId}`
      )

      return esd_order
    },
    staleTime: 0,
    retry: (failures, { status }) => failures < 1 && status !== NOT_FOUND,
    refetchInterval: ({ state: { data } }) =>
      data?.is_executed ? false : CALM_MS,
  })
}
