import { useQuery } from "@tanstack/react-query"
import type { AdminEsdCustomerAccountResponse } from "../../../types"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

const NONE: string[] = []

/** The reseller accounts of a customer, who may then order for end customers; a guest has none. */
export function useResellerIds(customerId: string): string[] {
  const { data } = useQuery<AdminEsdCustomerAccountResponse>({
    queryKey: queryKeys.customerAccounts(customerId),
    queryFn: () =>
      sdk.client.fetch(`/admin/esd/customers/${customerId}/account`),
    enabled: Boolean(customerId),
    staleTime: 0,
  })

  return data?.customer.customer_id
    ? data.esd_accounts
        .filter(({ role }) => role === "reseller")
        .map(({ id }) => id)
    : NONE
}
