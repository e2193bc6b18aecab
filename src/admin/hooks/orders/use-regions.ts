import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/api/query-keys"
import { sdk } from "../../lib/api/sdk"
import type { Region } from "../../lib/orders/region-for"

/** More regions than a shop has. */
const LIMIT = 1000

/** The regions of the shop by name. */
export function useRegions() {
  return useQuery<Region[], FetchError>({
    queryKey: queryKeys.regions,
    queryFn: async () => {
      const { regions } = await sdk.admin.region.list({
        limit: LIMIT,
        order: "name",
        fields: "id,name,currency_code,countries.iso_2",
      })

      return regions.map(({ id, name, currency_code, countries }) => ({
        id,
        name,
        currency_code,
        countries: (countries ?? []).flatMap(({ iso_2 }) => iso_2 ?? []),
      }))
    },
  })
}
