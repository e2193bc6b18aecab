import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { Buyer } from "../../lib/orders/buyer"

const FOUND = 10

/** The customers, guests too, whose name, company or e-mail holds a text. */
export function useBuyerSearch(q: string) {
  return useQuery<Buyer[], FetchError>({
    queryKey: queryKeys.buyers(q),
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({
        q: q.trim() || undefined,
        limit: FOUND,
        fields: "id,email,company_name,first_name,last_name,has_account",
      })

      return customers
    },
    placeholderData: keepPreviousData,
  })
}
