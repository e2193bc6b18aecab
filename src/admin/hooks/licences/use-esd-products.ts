import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { EsdProduct } from "../../lib/products/esd-product"

/** As many as the API answers at once. */
const LIMIT = 1000

/** The ESD products that a query finds, by part number; `isWanted` false reads none. */
export function useEsdProducts(
  query: { variant_id?: string[] } = {},
  isWanted = true
) {
  return useQuery<EsdProduct[], FetchError>({
    queryKey: queryKeys.products(query),
    queryFn: async () => {
      const { esd_products } = await sdk.client.fetch<{
        esd_products: EsdProduct[]
      }>("/admin/esd/products", { query: { ...query, limit: LIMIT } })

      return esd_products
    },
    enabled: isWanted,
  })
}
