import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { accountName } from "../../lib/accounts/account-name"
import type { KnownCustomers } from "../../lib/licences/bill-to"

const NONE: KnownCustomers = new Map()

/** Customers by their ids, without those who are none any more. */
export function useKnownCustomers(
  customerIds: Array<string | null>
): KnownCustomers {
  const ids = [...new Set(customerIds)].filter((id) => id !== null).sort()
  const { data = NONE } = useQuery({
    queryKey: queryKeys.knownCustomers(ids),
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({
        id: ids,
        limit: ids.length,
        fields: "id,email,company_name,first_name,last_name",
      })

      return new Map(
        customers.map((customer) => [
          customer.id,
          { name: accountName(customer), email: customer.email },
        ])
      )
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })

  return data
}
