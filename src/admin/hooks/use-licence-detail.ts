import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminEsdAssetDetailResponse } from "../../types"
import { LIVE_MS } from "../lib/api/live-ms"
import { queryKeys } from "../lib/api/query-keys"
import { sdk } from "../lib/api/sdk"
import { deliveryOf } from "../lib/licences/delivery-of"

/** One licence with its history, read again for as long as it is on its way. */
export function useLicenceDetail(licenceId: string) {
  return useQuery<AdminEsdAssetDetailResponse["esd_asset"], FetchError>({
    queryKey: queryKeys.licence(licenceId),
    queryFn: async () => {
      const { esd_asset } = await sdk.client.fetch<AdminEsdAssetDetailResponse>(
        `/admin/esd/assets/${licenceId}`
      )

      return esd_asset
    },
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data && deliveryOf(data) === "onTheWay" ? LIVE_MS : false,
  })
}
