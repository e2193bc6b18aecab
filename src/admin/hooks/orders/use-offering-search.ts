import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Choice } from "../../components/fields/choice"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { offeringChoices } from "../../lib/orders/offering-choices"
import type { EsdProduct } from "../../lib/products/esd-product"

/** As many as the API answers at once; the catalogue has many that no variant sells. */
const LIMIT = 1000

/** What can be ordered and has a text in its name or part number. */
export function useOfferingSearch(text: string) {
  const q = text.trim() || undefined

  return useQuery<Choice[], FetchError>({
    queryKey: queryKeys.offerings(q ?? ""),
    queryFn: async () => {
      const { esd_products } = await sdk.client.fetch<{
        esd_products: EsdProduct[]
      }>("/admin/esd/products", {
        query: { q, status: "available", limit: LIMIT },
      })

      return offeringChoices(esd_products)
    },
    placeholderData: keepPreviousData,
  })
}
