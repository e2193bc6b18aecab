import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { type Buyer, countryOf } from "../../lib/orders/buyer"

/** A customer with the country that licences are billed to, null where no address has one. */
export type BuyerDetail = Buyer & { country: string | null }

/** The customer who is ordered for; none for a blank id. */
export function useBuyer(customerId: string) {
  return useQuery<BuyerDetail, FetchError>({
    queryKey: queryKeys.buyer(customerId),
    queryFn: async () => {
      const { customer } = await sdk.admin.customer.retrieve(customerId, {
        fields:
          "id,email,company_name,first_name,last_name,has_account,*addresses",
      })
      const { addresses, ...buyer } = customer

      return { ...buyer, country: countryOf(addresses ?? []) }
    },
    enabled: Boolean(customerId),
    staleTime: 0,
  })
}
