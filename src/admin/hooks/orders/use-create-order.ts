import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminEsdOrderResponse } from "../../../types"
import { post } from "../../lib/api/post"
import { queryKeys } from "../../lib/api/query-keys"
import type { ServerError } from "../../lib/api/server-error"
import type { OrderBody } from "../../lib/orders/order-body"

/** Makes the draft order of a filled-in form. */
export function useCreateOrder() {
  const queryClient = useQueryClient()

  return useMutation<AdminEsdOrderResponse, ServerError, OrderBody>({
    mutationFn: (body) => post("/admin/esd/orders", body),
    onSuccess: ({ esd_order }) => {
      queryClient.setQueryData(queryKeys.draftOrder(esd_order.id), esd_order)

      return queryClient.invalidateQueries({
        queryKey: queryKeys.dashboardDraftOrders,
      })
    },
  })
}
