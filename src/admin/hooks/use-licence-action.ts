import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminEsdAssetResponse } from "../../types"
import { queryKeys } from "../lib/api/query-keys"
import { sdk } from "../lib/api/sdk"

/**
 * Asks the server to try a licence or to send its e-mail again, and reads the
 * order's licences anew, which shows how the work goes on.
 */
export function useLicenceAction(action: "retry" | "resend") {
  const queryClient = useQueryClient()

  return useMutation<unknown, FetchError, AdminEsdAssetResponse>({
    mutationFn: ({ id }) =>
      sdk.client.fetch(`/admin/esd/assets/${id}/${action}`, { method: "POST" }),
    onSettled: (_data, _error, { order_id }) =>
      queryClient.invalidateQueries({ queryKey: queryKeys.licences(order_id) }),
  })
}
