import { useQuery } from "@tanstack/react-query"
import type {
  AdminEsdConnectionListResponse,
  EsdRefundPolicy,
} from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** What the shop does about the money of cancelled licences; undefined until it is known. It changes only with the server's start. */
export function useRefundPolicy(): EsdRefundPolicy | undefined {
  const { data } = useQuery({
    queryKey: queryKeys.refundPolicy,
    queryFn: async () => {
      const { refund_on_return } =
        await sdk.client.fetch<AdminEsdConnectionListResponse>(
          "/admin/esd/connections"
        )

      return refund_on_return
    },
    staleTime: Infinity,
  })

  return data
}
