import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AccountCustomer } from "../../lib/accounts/account"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

const FOUND = 10

/** The customers with a login whose name, company or e-mail holds a text; the account of a guest has no customer. */
export function useCustomerSearch(q: string) {
  return useQuery<AccountCustomer[], FetchError>({
    queryKey: queryKeys.customers(q),
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({
        q: q || undefined,
        has_account: true,
        limit: FOUND,
        fields: "id,email,company_name,first_name,last_name,phone",
      })

      return customers.map(
        ({ id, email, company_name, first_name, last_name, phone }) => ({
          id,
          email,
          company_name,
          first_name,
          last_name,
          phone: phone ?? null,
        })
      )
    },
    placeholderData: keepPreviousData,
  })
}
