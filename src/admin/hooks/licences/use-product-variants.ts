import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"

/** More variants than a product of licences has. */
const LIMIT = 200

/** The ids of a product's variants; the dashboard reads the product without them. */
export function useProductVariants(productId: string) {
  return useQuery<string[], FetchError>({
    queryKey: queryKeys.variants(productId),
    queryFn: async () => {
      const { variants } = await sdk.admin.product.listVariants(productId, {
        fields: "id",
        limit: LIMIT,
      })

      return variants.map(({ id }) => id)
    },
  })
}
