import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminEsdAccountDetailResponse } from "../../../types"
import { isAccountLive } from "../../lib/accounts/is-account-live"
import { LIVE_MS } from "../../lib/api/live-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

type Detail = AdminEsdAccountDetailResponse["esd_account"]

/** One account with its history, read again for as long as it changes by itself. */
export function useAccountDetail(accountId: string) {
  return useQuery<Detail, FetchError>({
    queryKey: queryKeys.account(accountId),
    queryFn: async () => {
      const { esd_account } =
        await sdk.client.fetch<AdminEsdAccountDetailResponse>(
          `/admin/esd/accounts/${accountId}`
        )

      return esd_account
    },
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && isAccountLive(data) ? LIVE_MS : false,
  })
}
