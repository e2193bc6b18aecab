import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { LicenceList } from "../../lib/api/licence-list"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import { soldLicences } from "../../lib/products/sold-licences"

/** How many licences of an ESD product are sold, as far as they are counted. */
export function useSoldCount(productId: string) {
  const query = { ...soldLicences(productId), limit: 1, fields: "id" }

  return useQuery<Pick<LicenceList, "count" | "is_count_exact">, FetchError>({
    queryKey: queryKeys.licenceCount(query),
    queryFn: () => sdk.client.fetch("/admin/esd/assets", { query }),
  })
}
