import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminEsdOrderPreviewResponse,
  EsdDraftOrderPrices,
} from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"
import type { PreviewRequest } from "../../lib/orders/order-body"
import { type OrderRefusal, orderRefusal } from "../../lib/orders/order-refusal"
import { useDebounced } from "../use-debounced"

/** From this status on it is the server's fault, and worth another try. */
const SERVER_FAULT = 500

/** What an order would cost, as far as it is filled in. */
export type OrderPreview = {
  prices: EsdDraftOrderPrices | null
  /** Why there are no prices; its item by its place in the form. */
  refusal: OrderRefusal | null
  /** Whether the form changed since, or an answer is on its way. */
  isStale: boolean
}

/** Prices an order once it has not changed for a moment. */
export function useOrderPreview(request: PreviewRequest | null): OrderPreview {
  const wanted = JSON.stringify(request)
  const settled = useDebounced(wanted)
  const asked = JSON.parse(settled) as PreviewRequest | null
  const { data, error, isFetching } = useQuery<
    EsdDraftOrderPrices,
    ServerError
  >({
    queryKey: queryKeys.orderPreview(asked?.body ?? {}),
    queryFn: async () => {
      const { esd_order_preview } = await post<AdminEsdOrderPreviewResponse>(
        "/admin/esd/orders/preview",
        asked?.body ?? {}
      )

      return esd_order_preview
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: (failures, { status = SERVER_FAULT }) =>
      failures < 1 && status >= SERVER_FAULT,
  })

  if (request === null) {
    return { prices: null, refusal: null, isStale: false }
  }

  return {
    prices: asked && !error ? (data ?? null) : null,
    refusal: error && placed(orderRefusal(error), asked?.rows ?? []),
    isStale: isFetching || settled !== wanted,
  }
}

function placed(refusal: OrderRefusal, rows: number[]): OrderRefusal {
  const { item } = refusal

  return item && rows[item.index] !== undefined
    ? { ...refusal, item: { ...item, index: rows[item.index] } }
    : refusal
}
