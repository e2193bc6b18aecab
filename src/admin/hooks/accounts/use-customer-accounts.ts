import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminEsdCustomerAccountResponse } from "../../../types"
import { isAccountLive } from "../../lib/accounts/is-account-live"
import { LIVE_MS } from "../../lib/api/live-ms"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/**
 * The accounts of a customer and the connections on which there may be one.
 * Reads them again every two seconds for as long as they change by themselves.
 */
export function useCustomerAccounts(customerId: string) {
  return useQuery<AdminEsdCustomerAccountResponse, FetchError>({
    queryKey: queryKeys.customerAccounts(customerId),
    queryFn: () =>
      sdk.client.fetch(`/admin/esd/customers/${customerId}/account`),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.esd_accounts.some(isAccountLive) ? LIVE_MS : false,
  })
}
