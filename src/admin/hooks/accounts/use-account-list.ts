import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  type AccountPage,
  type AccountQuery,
  fetchAccounts,
} from "../../lib/api/fetch-accounts"
import { isAccountLive } from "../../lib/accounts/is-account-live"
import { LIVE_MS } from "../../lib/api/live-ms"
import { queryKeys } from "../../lib/api/query-keys"

/**
 * One page of accounts. Reads it again every two seconds for as long as one of
 * them may change by itself.
 */
export function useAccountList(query: AccountQuery) {
  return useQuery<AccountPage, FetchError>({
    queryKey: queryKeys.accountList(query),
    queryFn: () => fetchAccounts(query),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.accounts.some(isAccountLive) ? LIVE_MS : false,
  })
}
